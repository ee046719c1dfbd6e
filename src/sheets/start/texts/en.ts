import { formula, type Formula, type FormulaReference } from '../../plan';
import type { VerdictCells } from '../verdictCells';

export const en = {
  sheet: 'Start',
  title: 'Is AI worth what it costs?',
  hint: 'Change a blue number, or type =CAPEX. in any cell. The pane inserts figures (Data) and a full model (Model).',
  /** By 2, 1 or 0. */
  verdictFormat:
    '[Color10][=2]"Yes, on these inputs";[Color46][=1]"Not while the spend continues";[Red]"No, not on these inputs"',

  inputs: 'Inputs',
  answers: 'Answers',
  value: 'Value',
  unit: 'Unit',
  spend: 'AI spend',
  revenue: 'AI revenue, year 1',
  growth: 'Revenue growth',
  growthYears: 'Growth lasts',
  costRatio: 'Operating cost',
  discountRate: 'Discount rate',
  life: 'Useful life of the chips',
  once: "Payback of one year's spend",
  everyYear: 'Payback with spend every year',
  required: 'Required revenue',
  gap: 'Revenue gap',
  growthNeeded: 'Break-even growth within the useful life',
  ceiling: "Nvidia's market ceiling, market unchanged",

  usdBnPerYear: 'USD bn a year',
  perYear: 'a year',
  ofRevenue: 'of revenue',
  years: 'years',
  timesToday: "of today's sales",
  chart: 'AI spend, required revenue and revenue (USD bn a year)',

  gapSentence: ({ spend, revenue, required, gap }: VerdictCells): Formula =>
    formula`IF(ISNUMBER(${gap}),${money(spend)}&" of AI spend a year needs "&${money(required)}&" of revenue a year; "&${money(revenue)}&IF(${gap}>0," leaves a gap of "&${money(gap)}&"."," is enough."),"Operating cost takes all the revenue: no revenue covers the spend.")`,
  paybackSentence: ({ once, everyYear }: VerdictCells): Formula =>
    formula`"One year's spend is "&${paidBack(once)}&"; with spend every year it is "&${paidBack(everyYear)}&"."`,
  growthSentence: ({ life, everyYear, growthNeeded }: VerdictCells): Formula =>
    formula`IF(ISNUMBER(${growthNeeded}),"Breaking even within "&${wholeYears(life)}&", with spend every year, takes growth of "&ROUND(100*${growthNeeded},0)&"% a year.",IF(ISNUMBER(${everyYear}),"Breaking even takes no growth.","No growth breaks even within "&${wholeYears(life)}&"."))`,
};

/** $60 bn, $7.5 bn. */
function money(cell: FormulaReference): Formula {
  return formula`"$"&FIXED(${cell},IF(ROUND(${cell},1)=ROUND(${cell},0),0,1))&" bn"`;
}

function paidBack(years: FormulaReference): Formula {
  return formula`IF(ISNUMBER(${years}),"paid back in "&FIXED(${years},1)&" years","never paid back")`;
}

function wholeYears(cell: FormulaReference): Formula {
  return formula`${cell}&IF(${cell}=1," year"," years")`;
}
