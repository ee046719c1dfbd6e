import { balanceAfter, balanceTerms, nextYearCashFlow } from './balance';
import { DoubleDouble } from './doubleDouble';
import type { PaybackTerms } from './paybackTerms';

/**
 * The share of an investment that is not recovered after some years, calculated with twice the digits of a double. Its
 * sign decides whether the investment pays back in time if the payback time rounds to `years`.
 *
 * @param terms investment and revenue above 0, costRatio below 1
 * @returns a share of the investment, above 0 while it is not paid back; exact in its sign, approximate in its size
 */
export function unrecoveredShare(years: number, terms: PaybackTerms): number {
  const inDigits = balanceTerms(terms);
  const { owed, year } = inDigits;
  const balance = balanceAfter(Math.floor(years), inDigits, terms.growthYears);
  const part = years % 1;
  const left = balance.left.times(year.discount);
  const earned =
    part === 0 ? left : left.plus(DoubleDouble.of(part).times(nextYearCashFlow(balance, year)));
  const share = -earned.toNumber() / owed.toNumber();
  // Above 2^996 a flow is NaN: it recovers whatever is left.
  return Number.isNaN(share) ? -1 : share;
}
