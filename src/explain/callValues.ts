import type { PaybackTerms } from '../finance/paybackTerms';
import type { PaybackEstimates } from '../finance/paybackTrials';
import type { ThreePoint } from '../finance/threePoint';
import type { Recovery } from '../finance/flowsPayback';
import { defaultTrials } from '../functions/aiPaybackRisk';
import type { Series, Value } from '../functions/definition';

/**
 * The values of a call by name. Only this file knows the order of the functions' arguments; a value that is not there
 * is 0.
 */

/** Arguments of AI_PAYBACK. */
export function paybackValues(values: readonly Value[]): PaybackTerms {
  const [
    investment = 0,
    revenue = 0,
    costRatio = 0,
    growth = 0,
    discountRate = 0,
    yearlySpend = 0,
    growthYears = 0,
  ] = numbersIn(values);
  return { investment, revenue, costRatio, growth, discountRate, yearlySpend, growthYears };
}

/** Arguments of AI_PAYBACK_SCHEDULE; `years` is 0 if the schedule ends with the recovery. */
export function scheduleValues(values: readonly Value[]): {
  readonly terms: PaybackTerms;
  readonly years: number;
} {
  const [, , , , , , years = 0, growthYears = 0] = numbersIn(values);
  return { terms: { ...paybackValues(values), growthYears }, years };
}

/** Arguments of AI_BREAKEVEN_GROWTH; the terms are those without growth. */
export function breakevenGrowthValues(values: readonly Value[]): {
  readonly terms: PaybackTerms;
  readonly years: number;
} {
  const [
    investment = 0,
    revenue = 0,
    years = 0,
    costRatio = 0,
    discountRate = 0,
    yearlySpend = 0,
    growthYears = 0,
  ] = numbersIn(values);
  return {
    terms: { investment, revenue, costRatio, growth: 0, discountRate, yearlySpend, growthYears },
    years,
  };
}

/** Arguments of AI_REQUIRED_REVENUE; the terms are those without revenue. */
export function requiredRevenueValues(values: readonly Value[]): {
  readonly terms: PaybackTerms;
  readonly years: number;
  readonly residualValue: number;
} {
  const [
    investment = 0,
    years = 0,
    costRatio = 0,
    growth = 0,
    discountRate = 0,
    yearlySpend = 0,
    growthYears = 0,
    residualValue = 0,
  ] = numbersIn(values);
  return {
    terms: { investment, revenue: 0, costRatio, growth, discountRate, yearlySpend, growthYears },
    years,
    residualValue,
  };
}

/** Arguments of AI_GAP. */
export function gapValues(
  values: readonly Value[],
): Readonly<Record<'spend' | 'revenue' | 'costRatio' | 'overhead', number>> {
  const [spend = 0, revenue = 0, costRatio = 0, overhead = 0] = numbersIn(values);
  return { spend, revenue, costRatio, overhead };
}

/** Arguments of MARKET_CEILING. */
export function ceilingValues(
  values: readonly Value[],
): Readonly<Record<'share' | 'growth' | 'years' | 'rivalsShare', number>> {
  const [share = 0, growth = 0, years = 0, rivalsShare = 0] = numbersIn(values);
  return { share, growth, years, rivalsShare };
}

/** Arguments of AI_PAYBACK_RISK; `trials` is what the function uses if the argument is omitted. */
export interface RiskValues {
  readonly estimates: PaybackEstimates;
  readonly trials: number;
  readonly seed: number;
  readonly growthYears: number;
}

const nothing: ThreePoint = { low: 0, likely: 0, high: 0 };

/** Arguments of AI_PAYBACK_RISK. */
export function riskValues(values: readonly Value[]): RiskValues {
  const [
    investment = nothing,
    revenue = nothing,
    costRatio = nothing,
    growth = nothing,
    discountRate = nothing,
    yearlySpend = nothing,
  ] = values.filter((value): value is ThreePoint => typeof value === 'object' && 'likely' in value);
  const [trials = 0, seed = 0, growthYears = 0] = numbersIn(values);
  return {
    estimates: { investment, revenue, costRatio, growth, discountRate, yearlySpend },
    trials: trials || defaultTrials,
    seed,
    growthYears,
  };
}

/** Arguments of AI_PAYBACK_FLOWS. */
export function flowsValues(values: readonly Value[]): {
  readonly flows: Series;
  readonly discountRate: number;
  readonly recovery: Recovery;
} {
  const flows = values.find((value): value is Series => Array.isArray(value)) ?? [];
  const [discountRate = 0] = numbersIn(values);
  return { flows, discountRate, recovery: values.at(-1) === 'last' ? 'last' : 'first' };
}

/** Arguments of AI_BASELINE: the id of a figure and a field. */
export function baselineValues(values: readonly Value[]): Readonly<Record<'id' | 'field', string>> {
  const [id = '', field = 'value'] = values;
  return { id: String(id), field: String(field) };
}

function numbersIn(values: readonly Value[]): readonly number[] {
  return values.filter((value) => typeof value === 'number');
}
