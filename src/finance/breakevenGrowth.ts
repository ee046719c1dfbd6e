import { noAnswer, type NoAnswer } from './noAnswer';
import { itpRoot } from './itpRoot';
import { unrecoveredShare } from './unrecoveredShare';
import { paybackOf } from './payback';
import type { PaybackTerms } from './paybackTerms';

/** Payback times that differ by less than this part are compared by their cumulative cash flows. */
const relativeTolerance = 1e-9;
/** Above it, numbers of twice the digits of a double overflow, and so does the quotient of the amounts. */
const maxGrowth = 2 ** 990;

/**
 * The minimum annual growth of revenue at which an investment is paid back within some years.
 *
 * The g for which payback(investment, revenue, costRatio, g, discountRate, yearlySpend, growthYears) = years. It is
 * searched on `payback`, which falls as growth rises, and on the cumulative cash flow if the payback time rounds to
 * `years`. With a yearly spend and a shrinking revenue the cumulative cash flow can peak before `years`. Then it is the
 * growth at which that peak equals the investment.
 *
 * @param investment money spent today; at least 0
 * @param revenue revenue of year 1, same unit; at least 0
 * @param years above 0
 * @param costRatio operating cost as a fraction of revenue; at least 0
 * @param discountRate a fraction above −1
 * @param yearlySpend money spent again each year, same unit; at least 0
 * @param growthYears how many times revenue grows; whole, at least 0; 0: it never stops growing
 * @returns a fraction above −1, to 1e-10; a reason if no growth is needed, or if no growth is enough
 * @example breakevenGrowth(1000, 20, 10, 0.5) // 0.4739: from 20 to 1,000 in ten years at half the revenue
 */
export function breakevenGrowth(
  investment: number,
  revenue: number,
  years: number,
  costRatio = 0,
  discountRate = 0,
  yearlySpend = 0,
  growthYears = 0,
): number | NoAnswer {
  const level: PaybackTerms = {
    investment,
    revenue,
    costRatio,
    growth: 0,
    discountRate,
    yearlySpend,
    growthYears,
  };
  /** Above 0 if the payback is too late. A payback time is roughly 1 / growth, so this is roughly a straight line. */
  const lateness = (growth: number): number => {
    const terms = { ...level, growth };
    const time = paybackOf(terms);
    const late = typeof time === 'number' ? 1 - years / time : 1;
    if (late > 0 || late < -relativeTolerance || (growth < 0 && yearlySpend > 0)) return late;
    // If the next flow is huge, a time slightly above a whole year rounds down to it: the cumulative cash flow decides.
    return unrecoveredShare(years, terms);
  };

  if (investment === 0) return noAnswer({ kind: 'noGrowthNeeded', years });
  if (revenue === 0 || costRatio >= 1) return noAnswer({ kind: 'noMargin', revenue, costRatio });
  const paybackWithoutGrowth = paybackOf(level);
  if (typeof paybackWithoutGrowth === 'number' && paybackWithoutGrowth <= Math.min(1, years)) {
    return noAnswer({ kind: 'noGrowthNeeded', years });
  }
  if (years <= 1) return noAnswer({ kind: 'growthComesLate', years });

  if (paybackWithoutGrowth === years) return 0;
  if (typeof paybackWithoutGrowth === 'number' && paybackWithoutGrowth < years)
    return itpRoot(lateness, -1, 0);
  let upperBound = 1;
  while (lateness(upperBound) > 0) {
    upperBound *= 2;
    if (upperBound > maxGrowth) return noAnswer({ kind: 'tooFarApart' });
  }
  return itpRoot(lateness, upperBound === 1 ? 0 : upperBound / 2, upperBound);
}
