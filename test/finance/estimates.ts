import type { PaybackEstimates } from '../../src/finance/paybackTrials';
import type { PaybackTerms } from '../../src/finance/paybackTerms';
import type { PaybackRisk } from '../../src/finance/paybackRisk';
import type { ThreePoint } from '../../src/finance/threePoint';

type Given = number | readonly [low: number, likely: number, high: number];

/** Estimates as they are written in a cell; omitted ones are 0. */
export function estimates(...given: readonly Given[]): PaybackEstimates {
  const at = (i: number): ThreePoint => {
    const value = given[i] ?? 0;
    const [low, likely, high] = typeof value === 'number' ? [value, value, value] : value;
    return { low, likely, high };
  };
  return {
    investment: at(0),
    revenue: at(1),
    costRatio: at(2),
    growth: at(3),
    discountRate: at(4),
    yearlySpend: at(5),
  };
}

/** Terms in the order of the arguments of AI_PAYBACK; omitted ones are 0. */
export function terms(
  investment: number,
  revenue: number,
  costRatio = 0,
  growth = 0,
  discountRate = 0,
  yearlySpend = 0,
  growthYears = 0,
): PaybackTerms {
  return { investment, revenue, costRatio, growth, discountRate, yearlySpend, growthYears };
}

/** Percentiles as times; never is Infinity. */
export function percentileTimes({ percentiles }: PaybackRisk): number[] {
  return percentiles.map((time) => (typeof time === 'number' ? time : Infinity));
}
