import { findFigure } from '../../figures/figures';
import { assumptions } from '../model/assumptions';
import { numberFormat, timesFormat } from '../numberFormat';
import { type Formula, formula, type FormulaReference } from '../plan';

/** The inputs of the start sheet, from top to bottom. */
export const startInputs = [
  'spend',
  'revenue',
  'growth',
  'growthYears',
  'costRatio',
  'discountRate',
  'life',
] as const;

/** Its answers, from top to bottom. */
export const startAnswers = [
  'once',
  'everyYear',
  'required',
  'gap',
  'growthNeeded',
  'ceiling',
] as const;

/** Above the inputs: title, verdict, three sentences, the way to the model, headings. Labels are before the values. */
export const firstStartInput = 7;
export const firstStartAnswer = firstStartInput + startInputs.length + 2;
export const startValueColumn = 1;

type InputName = (typeof startInputs)[number];
type AnswerName = (typeof startAnswers)[number];

/** The unit of a row, as a key of the texts, and its number format. */
interface Measure {
  readonly unit: 'usdBnPerYear' | 'perYear' | 'ofRevenue' | 'years' | 'timesToday';
  readonly format: string;
}

/** The format of amounts. */
export const startAmountFormat = numberFormat('USD bn');

const usdBnPerYear: Measure = { unit: 'usdBnPerYear', format: startAmountFormat };
const years: Measure = { unit: 'years', format: numberFormat('years') };
const wholeYears: Measure = { unit: 'years', format: '0_)' };
const perYear: Measure = { unit: 'perYear', format: '0%_);-0%_)' };

/** The model's base case. */
export const startInputRows: Readonly<Record<InputName, Measure & { readonly value: number }>> = {
  spend: { value: figure('bigtech.ai_spend'), ...usdBnPerYear },
  revenue: { value: figure('bigtech.ai_revenue'), ...usdBnPerYear },
  growth: { value: assumption('growth'), ...perYear },
  growthYears: { value: assumption('growth_years'), ...wholeYears },
  costRatio: { value: assumption('cost_ratio'), ...perYear, unit: 'ofRevenue' },
  discountRate: { value: assumption('discount_rate'), ...perYear },
  life: { value: assumption('chip_life'), ...wholeYears },
};

/** The cells of inputs and answers. */
export const startCells = {
  ...references(startInputs, firstStartInput),
  ...references(startAnswers, firstStartAnswer),
};

const cells = startCells;

/** Answers; one that may have no answer on some inputs says so in a word, which its unit completes. */
export const startAnswerRows: Readonly<
  Record<AnswerName, Measure & { readonly formula: Formula; readonly without?: 'never' | 'none' }>
> = {
  once: { formula: payback(formula`0`), ...years, without: 'never' },
  everyYear: { formula: payback(formula`${cells.spend}`), ...years, without: 'never' },
  required: { formula: formula`${cells.revenue}+${cells.gap}`, ...usdBnPerYear },
  gap: {
    formula: formula`CAPEX.AI_GAP(${cells.spend},${cells.revenue},${cells.costRatio})`,
    ...usdBnPerYear,
  },
  growthNeeded: {
    formula: formula`CAPEX.AI_BREAKEVEN_GROWTH(${cells.spend},${cells.revenue},${cells.life},${cells.costRatio},${cells.discountRate},${cells.spend},${cells.growthYears})`,
    ...perYear,
    without: 'none',
  },
  ceiling: {
    formula: formula`CAPEX.MARKET_CEILING(CAPEX.AI_BASELINE("nvidia.datacenter_share"))`,
    unit: 'timesToday',
    format: timesFormat,
  },
};

/** The payback of a year's spend, with what is spent in each year after it. */
function payback(yearlySpend: Formula): Formula {
  return formula`CAPEX.AI_PAYBACK(${cells.spend},${cells.revenue},${cells.costRatio},${cells.growth},${cells.discountRate},${yearlySpend},${cells.growthYears})`;
}

function references<Name extends string>(
  names: readonly Name[],
  firstRow: number,
): Readonly<Record<Name, FormulaReference>> {
  return Object.fromEntries(
    names.map((name, i) => [name, { row: firstRow + i, column: startValueColumn }]),
  ) as Record<Name, FormulaReference>;
}

function figure(id: string): number {
  const found = findFigure(id);
  if (!found || found.unit === 'date') throw new RangeError(`no number "${id}"`);
  return found.value;
}

function assumption(id: string): number {
  const found = assumptions.find((each) => each.id === id);
  if (!found) throw new RangeError(`no assumption "${id}"`);
  return found.value;
}
