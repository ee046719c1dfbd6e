import { paidBack, type Payback } from './cashFlows';
import { D, exactly } from './decimal';

/** The arguments of AI_BREAKEVEN_GROWTH, all of them. */
export type GrowthCall = readonly [
  investment: number,
  revenue: number,
  years: number,
  costRatio: number,
  discountRate: number,
  yearlySpend: number,
  growthYears?: number,
];

/**
 * The least growth at which the cumulative cash flow reaches the investment within some years, by halving; `none needed` or
 * `none enough` if there is none.
 *
 * @param digits of the growth that are right, counted from its first or, for a growth below 1, from the point
 */
export function exactGrowth(call: GrowthCall, digits = 50): D | 'none needed' | 'none enough' {
  const [investment, revenue, years, costRatio] = call;
  const reached = (growth: D): boolean => paidBack(termsOf(call), growth, exactly(years));

  if (investment === 0) return 'none needed';
  if (revenue === 0 || costRatio >= 1) return 'none enough';
  // In the first year growth makes no difference.
  if (paidBack(termsOf(call), new D(0), D.min(1, exactly(years)))) return 'none needed';
  if (years <= 1) return 'none enough';

  let [low, high] = [new D(-1), new D(0)];
  while (!reached(high)) [low, high] = [high, high.times(2).plus(1)];
  const width = D.max(1, high).times(new D(10).pow(-digits - 5));
  while (high.minus(low).gt(width)) {
    const middle = low.plus(high).div(2);
    if (reached(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** The arguments of AI_PAYBACK at a growth of 0. */
export function termsOf(call: GrowthCall): Payback {
  const [investment, revenue, , costRatio, discountRate, yearlySpend, growthYears = 0] = call;
  return [investment, revenue, costRatio, 0, discountRate, yearlySpend, growthYears];
}
