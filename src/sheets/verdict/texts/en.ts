import { formula, type Formula, type FormulaReference } from '../../plan';
import { unlessError } from '../../unlessError';
import type { VerdictCells } from '../verdictCells';

export const en = {
  /** If the spend pays back though it goes on every year; if only one year's spend does; if not even that. */
  answers: {
    yes: 'Yes, on these inputs',
    once: 'Not while the spend continues',
    no: 'No, not on these inputs',
  },

  gap: ({ spend, revenue, required, gap }: VerdictCells): Formula =>
    // Any other error of the gap is that of its sentence.
    formula`IF(ISNA(${gap}),"Operating cost takes all the revenue: no revenue covers the spend.",${money(spend)}&" of AI spend a year needs "&${money(required)}&" of revenue a year; "&${money(revenue)}&IF(${gap}>0," leaves a gap of "&${money(gap)}&"."," is enough."))`,
  payback: ({ once, everyYear }: VerdictCells): Formula =>
    formula`"One year's spend is "&${paidBack(once)}&"; with spend every year it is "&${paidBack(everyYear)}&"."`,
  growth: ({ horizon, everyYear, growthNeeded }: VerdictCells): Formula =>
    unlessError(
      growthNeeded,
      formula`IF(ISNUMBER(${growthNeeded}),"Breaking even within "&${wholeYears(horizon)}&", with spend every year, takes growth of "&ROUND(100*${growthNeeded},0)&"% a year.",${unlessError(everyYear, formula`IF(ISNUMBER(${everyYear}),"Breaking even takes no growth.","No growth breaks even within "&${wholeYears(horizon)}&".")`)})`,
    ),
  chart: 'AI spend, required revenue and AI revenue',
  /** What the chart says: its title. */
  coverage: ({ revenue, required }: VerdictCells): Formula =>
    formula`"AI revenue covers "&ROUND(100*${revenue}/${required},0)&"% of what the spend requires"`,
  missing: 'Gap',
};

/** $60 bn, $7.5 bn. */
function money(cell: FormulaReference): Formula {
  return formula`"$"&FIXED(${cell},IF(ROUND(${cell},1)=ROUND(${cell},0),0,1))&" bn"`;
}

function paidBack(years: FormulaReference): Formula {
  return unlessError(
    years,
    formula`IF(ISNUMBER(${years}),"paid back in "&FIXED(${years},1)&" years","never paid back")`,
  );
}

function wholeYears(cell: FormulaReference): Formula {
  return formula`${cell}&IF(${cell}=1," year"," years")`;
}
