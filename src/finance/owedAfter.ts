import { after, balanceTerms, flowAfter, twice } from './balance';
import { DoubleDouble } from './doubleDouble';
import type { PaybackTerms } from './paybackTerms';

/**
 * What is left to earn back after some years, in twice the digits of a double: the sign tells whether it pays back in
 * time where the payback time itself rounds to `years`.
 *
 * @param terms investment and revenue above 0, costRatio below 1
 * @returns a part of the investment, positive while it is not paid back; for its sign and rough size only
 */
export function owedAfter(years: number, terms: PaybackTerms): number {
  const { owed, start, year } = balanceTerms(terms);
  let balance = start;
  let span = year;
  for (let rest = Math.floor(years); rest >= 1; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) balance = after(balance, span);
    span = twice(span);
  }
  const part = years % 1;
  const left = balance.left.times(year.discount);
  const earned =
    part === 0 ? left : left.plus(DoubleDouble.of(part).times(flowAfter(balance, year)));
  const share = -earned.toNumber() / owed.toNumber();
  // Beyond 2^996 a flow is NaN: it pays whatever is left.
  return Number.isNaN(share) ? -1 : share;
}
