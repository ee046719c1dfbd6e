import type { CellValues } from '../../cells/value';
import type { Value } from '../../functions/definition';
import { paybackValues } from '../callValues';
import { paybackTermsText } from './paybackTermsText';
import type { Say } from './say';

/** "60 is paid back in year 3 by revenue of 20 a year.", or how much is still to be recovered after the last year. */
export function scheduleSentence(values: readonly Value[], table: CellValues, say: Say): string {
  const terms = paybackValues(values);
  const sums = table.slice(1).map((row) => row.at(-1));
  const [money, written] = [say.money(terms.investment), paybackTermsText(terms, say)];
  // Rounding residue of binary fractions is not money: the same tolerance as in the schedule itself.
  const year = sums.findIndex((sum) => typeof sum === 'number' && sum >= -terms.investment * 1e-12);
  if (year >= 0) return say.texts.paidBackInYear(money, year, written);
  const last = sums.at(-1);
  const years = sums.length - 1;
  return typeof last === 'number'
    ? say.texts.notPaidBackAfter(money, years, written, say.money(-last))
    : say.texts.amountsTooLarge(years);
}
