import { commonScale } from './commonScale';
import { interpolate, logOnePlus } from './compounding';
import { DoubleDouble } from './doubleDouble';
import { finiteOrTooLarge, noAnswer, type NoAnswer } from './noAnswer';
import { paybackAfterGrowth } from './paybackAfterGrowth';
import type { PaybackTerms } from './paybackTerms';
import { paybackWithYearlySpend } from './paybackWithYearlySpend';
import { fastPayback } from './fastPayback';

/**
 * Years until an investment is paid back.
 *
 * Net cash of year t = revenue·(1 − costRatio)·(1 + growth)^(t−1) − yearlySpend, over (1 + discountRate)^t. With
 * growthYears, revenue stays level after that many years: the exponent is min(t − 1, growthYears).
 *
 * The textbook convention: flows are discounted at year end and earned evenly within their year, so the year of
 * recovery is interpolated in a straight line. Excel's NPER instead lets interest run within the year, and knows no
 * growth. No horizon: a billion years is an answer.
 *
 * @param investment money spent today; at least 0
 * @param revenue revenue of year 1, same unit; at least 0
 * @param costRatio operating cost as a fraction of revenue; at least 0, may exceed 1
 * @param growth yearly growth of revenue, a fraction above −1
 * @param discountRate a fraction above −1; 0 gives the simple payback
 * @param yearlySpend money spent again each year, same unit; at least 0
 * @param growthYears how many times revenue grows; whole, at least 0; 0: it never stops growing
 * @returns years, 0 if the investment is 0; a reason if it is never paid back
 * @example payback(60, 20) // 3
 * @see R. Brealey, S. Myers, F. Allen, "Principles of Corporate Finance", chapter 5, payback and discounted payback
 */
export function payback(
  investment: number,
  revenue: number,
  costRatio = 0,
  growth = 0,
  discountRate = 0,
  yearlySpend = 0,
  growthYears = 0,
): number | NoAnswer {
  if (investment === 0) return 0;
  if (revenue === 0 || costRatio >= 1) return noAnswer({ kind: 'noMargin', revenue, costRatio });
  const growthEnds = growthYears > 0 && growth !== 0;
  if (!growthEnds && yearlySpend === 0) {
    return steadyPayback(investment, revenue, costRatio, growth, discountRate);
  }
  const terms = {
    investment,
    revenue,
    costRatio,
    growth,
    discountRate,
    yearlySpend,
    growthYears,
  };
  const fast = fastPayback(terms);
  if (fast !== undefined) return fast;
  if (!growthEnds) return paybackWithYearlySpend(terms);
  const endless = payback(investment, revenue, costRatio, growth, discountRate, yearlySpend);
  return paybackAfterGrowth(terms, endless);
}

/** `payback` of terms by name. */
export function paybackOf(terms: PaybackTerms): number | NoAnswer {
  const { investment, revenue, costRatio, growth, discountRate, yearlySpend, growthYears } = terms;
  return payback(investment, revenue, costRatio, growth, discountRate, yearlySpend, growthYears);
}

/**
 * Years until flows that change at one rate for ever pay an investment back; investment and revenue above 0, costRatio
 * below 1. Numbers one by one: to make an object of them for each row of a column takes a fifth of its time.
 */
function steadyPayback(
  investment: number,
  revenue: number,
  costRatio: number,
  growth: number,
  discountRate: number,
): number | NoAnswer {
  const flows = firstYearFlows(investment, revenue, costRatio, discountRate);
  const excess = (growth - discountRate) / (1 + discountRate);
  // Within the first year, or with flows that are equal or as good as, the way is a straight line.
  if (flows < 0.9 || Math.abs(flows * excess) < 1e-16) return finiteOrTooLarge(flows);

  const logRatio = logOnePlus(excess, growth, discountRate);
  if (excess > 0) {
    const earned = flows * excess;
    const log = Number.isFinite(earned)
      ? Math.log1p(earned)
      : logFirstYearFlows(investment, revenue, costRatio, discountRate) +
        Math.log(growth - discountRate) -
        Math.log1p(discountRate);
    return finiteOrTooLarge(interpolate(log / logRatio, excess, logRatio));
  }

  const roughly = 1 + flows * excess;
  // Near 0 a double has no digits left.
  const left =
    Math.abs(roughly) > 1e-3
      ? roughly
      : preciseShareLeft(investment, revenue, costRatio, growth, discountRate);
  if (left <= 0) return noAnswer({ kind: 'sumsShort', sum: investment / (1 - left), investment });
  const log = left > 0.5 ? Math.log1p(flows * excess) : Math.log(left);
  return finiteOrTooLarge(interpolate(log / logRatio, excess, logRatio));
}

/** The investment counted in discounted first-year flows. */
function firstYearFlows(
  investment: number,
  revenue: number,
  costRatio: number,
  discountRate: number,
): number {
  const gross = investment / revenue;
  const flows = gross * ((1 + discountRate) / (1 - costRatio));
  if (isSafe(gross) && isSafe(flows)) return flows;
  return Math.exp(logFirstYearFlows(investment, revenue, costRatio, discountRate));
}

/** Its logarithm, for amounts whose quotient leaves the range of a double on the way. */
function logFirstYearFlows(
  investment: number,
  revenue: number,
  costRatio: number,
  discountRate: number,
): number {
  return (
    Math.log(investment) - Math.log(revenue) + (Math.log1p(discountRate) - Math.log1p(-costRatio))
  );
}

function isSafe(value: number): boolean {
  return value > 1e-290 && value < 1e290;
}

/** What is left of 1 after all years to come, whose flows sum to the investment at 0, in twice the digits of a double. */
function preciseShareLeft(
  investment: number,
  revenue: number,
  costRatio: number,
  growth: number,
  discountRate: number,
): number {
  const scale = commonScale(investment, revenue);
  const net = DoubleDouble.of(revenue * scale).times(DoubleDouble.sum(1, -costRatio));
  const lost = DoubleDouble.of(investment * scale).times(DoubleDouble.sum(growth, -discountRate));
  return net.plus(lost).over(net).toNumber();
}
