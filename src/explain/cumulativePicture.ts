import { paybackOf } from '../finance/payback';
import { scheduleOf } from '../finance/paybackSchedule';
import type { PaybackTerms } from '../finance/paybackTerms';
import type { Picture } from './picture';

/** As many years as a line can show, and as many as are shown where it never recovers. */
const maxYears = 200;
const yearsWithoutRecovery = 20;

/**
 * The running sum of cash year by year, to the year of recovery or for a while where there is none.
 *
 * @param years how many, where that is asked for
 */
export function cumulativePicture(terms: PaybackTerms, years?: number): Picture {
  const recovery = recoveryOf(terms);
  const toRecovery = recovery === undefined ? yearsWithoutRecovery : Math.ceil(recovery);
  const shown = years ?? Math.min(maxYears, Math.max(1, toRecovery));
  const points = scheduleOf(terms, shown)
    .map(({ year, cumulative }) => ({ year, cumulative }))
    // Sums beyond the range of a double cannot be drawn.
    .filter(({ cumulative }) => Number.isFinite(cumulative));
  return {
    kind: 'cumulative',
    points,
    ...(recovery !== undefined && recovery <= shown && { recovery }),
  };
}

function recoveryOf(terms: PaybackTerms): number | undefined {
  const time = paybackOf(terms);
  return typeof time === 'number' ? time : undefined;
}
