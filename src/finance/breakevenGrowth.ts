import { noAnswer, type NoAnswer } from './noAnswer';
import { minGrowth } from './minGrowth';
import { owedAfter } from './owedAfter';
import { paybackOf } from './payback';
import type { PaybackTerms } from './paybackTerms';

/** Payback times that differ by less than this part are told apart by the cumulative cash flow. */
const nearly = 1e-9;
/** Beyond it, twice the digits of a double overflow; so does the quotient of amounts that need it. */
const maxGrowth = 2 ** 990;

/**
 * The least yearly growth of revenue at which an investment is paid back within some years.
 *
 * The g for which payback(investment, revenue, costRatio, g, discountRate, yearlySpend) = years, searched on `payback`
 * itself, which only falls as growth rises, and where that rounds to `years` on the cumulative cash flow behind it. With a yearly spend and a shrinking revenue the cumulative cash flow can
 * peak before `years`; then it is the growth at which that peak just reaches the investment.
 *
 * @param investment money spent today; at least 0
 * @param revenue revenue of year 1, same unit; at least 0
 * @param years above 0
 * @param costRatio operating cost as a fraction of revenue; at least 0
 * @param discountRate a fraction above −1
 * @param yearlySpend money spent again each year, same unit; at least 0
 * @returns a fraction above −1, to 1e-10; a reason if no growth is needed, or none is enough
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
  const level: PaybackTerms = {
    investment,
    revenue,
    costRatio,
    growth: 0,
    discountRate,
    yearlySpend,
  };
  /** Above 0 if it takes too long. A payback time is roughly one over the growth, so this is roughly a line. */
  const excess = (growth: number): number => {
    const terms = { ...level, growth };
    const time = paybackOf(terms);
    const late = typeof time === 'number' ? 1 - years / time : 1;
    if (late > 0 || late < -nearly || (growth < 0 && yearlySpend > 0)) return late;
    // Where the next flow is huge, a hair past a whole year rounds to it: the cumulative cash flow of the years decides.
    return owedAfter(years, terms);
  };

  if (investment === 0) return noAnswer({ kind: 'noGrowthNeeded', years });
  if (revenue === 0 || costRatio >= 1) return noAnswer({ kind: 'noMargin', revenue, costRatio });
  const standing = paybackOf(level);
  if (typeof standing === 'number' && standing <= Math.min(1, years)) {
    return noAnswer({ kind: 'noGrowthNeeded', years });
  }
  if (years <= 1) return noAnswer({ kind: 'growthComesLate', years });

  if (standing === years) return 0;
  if (typeof standing === 'number' && standing < years) return minGrowth(excess, -1, 0);
  let enough = 1;
  while (excess(enough) > 0) {
    enough *= 2;
    if (enough > maxGrowth) return noAnswer({ kind: 'tooFarApart' });
  }
  return minGrowth(excess, enough === 1 ? 0 : enough / 2, enough);
}
