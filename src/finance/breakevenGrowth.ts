import { noAnswer, type NoAnswer } from './noAnswer';
import { leastGrowth } from './leastGrowth';
import { payback } from './payback';

/**
 * The least yearly growth of revenue at which an investment is earned back within some years.
 *
 * The g for which payback(investment, revenue, costRatio, g, discountRate, yearlySpend) = years, searched on `payback`
 * itself, which only falls as growth rises. With a yearly spend and a shrinking revenue the running sum can
 * peak before `years`; then it is the growth at which that peak just reaches the investment.
 *
 * @param investment money spent today; at least 0
 * @param revenue revenue of year 1, same unit; at least 0
 * @param years above 0
 * @param costRatio running cost as a fraction of revenue; at least 0
 * @param discountRate a fraction above −1
 * @param yearlySpend money spent again each year, same unit; at least 0
 * @returns a fraction above −1, to 1e-10; a reason where no growth is needed, or none is enough
 * @example breakevenGrowth(1000, 20, 10, 0.5) // 0.4739: from 20 to 1,000 in ten years at half the revenue
 */
export function breakevenGrowth(
  investment: number,
  revenue: number,
  years: number,
  costRatio = 0,
  discountRate = 0,
  yearlySpend = 0,
): number | NoAnswer {
  /** Above 0 where it takes too long. A payback time is roughly one over the growth, so this is roughly a line. */
  const excess = (growth: number): number => {
    const time = payback(investment, revenue, costRatio, growth, discountRate, yearlySpend);
    return typeof time === 'number' ? 1 - years / time : 1;
  };

  if (investment === 0) return noAnswer({ kind: 'noGrowthNeeded', years });
  if (revenue === 0 || costRatio >= 1) return noAnswer({ kind: 'noMargin', revenue, costRatio });
  const firstYear = payback(investment, revenue, costRatio, 0, discountRate, yearlySpend);
  if (typeof firstYear === 'number' && firstYear <= Math.min(1, years)) {
    return noAnswer({ kind: 'noGrowthNeeded', years });
  }
  if (years <= 1) return noAnswer({ kind: 'growthComesLate', years });

  const standing = excess(0);
  if (standing === 0) return 0;
  if (standing < 0) return leastGrowth(excess, -1, 0);
  let enough = 1;
  while (excess(enough) > 0) {
    enough *= 2;
    if (enough === Infinity) return noAnswer({ kind: 'tooLarge' });
  }
  return leastGrowth(excess, enough === 1 ? 0 : enough / 2, enough);
}
