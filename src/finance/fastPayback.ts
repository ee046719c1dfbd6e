import type { PaybackTerms } from './paybackTerms';

/** More years than these are not counted one by one. */
const maxYears = 100;

/**
 * Years until an investment with a yearly spend is paid back, counted year by year in plain doubles.
 *
 * Ten times as fast as the exact way of `paybackWithYearlySpend`, and as right wherever it answers, to about 1e-12:
 * what it sums must not cancel.
 *
 * @returns undefined if it takes many years, is never paid back, or if a double has too few digits to decide
 */
export function fastPayback({
  investment,
  revenue,
  costRatio,
  growth,
  discountRate,
  yearlySpend,
}: PaybackTerms): number | undefined {
  let earned = (revenue * (1 - costRatio)) / (1 + discountRate);
  let spent = yearlySpend / (1 + discountRate);
  let left = investment;
  let size = investment;
  for (let year = 0; year < maxYears; year++) {
    const flow = earned - spent;
    size += earned + spent;
    // A flow that misses by no more than the digits that are lost may as well suffice: that is not sure either.
    if (flow >= left - size * 1e-12) {
      const isSure =
        flow - left > size * 1e-12 && flow > size * 1e-2 && size > 1e-290 && size < 1e290;
      return isSure ? year + left / flow : undefined;
    }
    left -= flow;
    earned *= (1 + growth) / (1 + discountRate);
    spent /= 1 + discountRate;
  }
  return undefined;
}
