import { payback } from '../finance/payback';
import { scheduleOf, type PaybackValues } from './paybackValues';
import type { Picture } from './picture';

/** As many years as a line can show, and as many as are shown where it never recovers. */
const mostYears = 200;
const yearsWithoutRecovery = 20;

/**
 * The running sum of cash year by year, to the year of recovery or for a while where there is none.
 *
 * @param years how many, where that is asked for
 */
export function cumulativePicture(values: PaybackValues, years?: number): Picture {
  const recovery = recoveryOf(values);
  const toRecovery = recovery === undefined ? yearsWithoutRecovery : Math.ceil(recovery);
  const shown = years ?? Math.min(mostYears, Math.max(1, toRecovery));
  const points = scheduleOf(values, shown)
    .map(({ year, cumulative }) => ({ year, cumulative }))
    // Sums beyond the range of a double cannot be drawn.
    .filter(({ cumulative }) => Number.isFinite(cumulative));
  return {
    kind: 'cumulative',
    points,
    ...(recovery !== undefined && recovery <= shown && { recovery }),
  };
}

function recoveryOf(values: PaybackValues): number | undefined {
  const { investment, revenue, costRatio, growth, discountRate, yearlySpend } = values;
  const time = payback(investment, revenue, costRatio, growth, discountRate, yearlySpend);
  return typeof time === 'number' ? time : undefined;
}
