import type { CellValues } from '../../cells/value';
import type { Value } from '../../functions/definition';
import { scheduleValues } from '../callValues';
import { paybackTermsText } from './paybackTermsText';
import type { SentenceFormat } from './sentenceFormat';

/** "60 is paid back in year 3 by revenue of 20 a year.", or how much is still to be recovered after the last year. */
export function scheduleSentence(
  values: readonly Value[],
  table: CellValues,
  format: SentenceFormat,
): string {
  const { terms } = scheduleValues(values);
  const sums = table.slice(1).map((row) => row.at(-1));
  const [money, written] = [format.money(terms.investment), paybackTermsText(terms, format)];
  // Rounding residue of binary fractions is not money: the same tolerance as in the schedule itself.
  const year = sums.findIndex((sum) => typeof sum === 'number' && sum >= -terms.investment * 1e-12);
  if (year >= 0) return format.texts.paidBackInYear(money, year, written);
  const last = sums.at(-1);
  const years = sums.length - 1;
  return typeof last === 'number'
    ? format.texts.notPaidBackAfter(money, years, written, format.money(-last))
    : format.texts.amountsTooLarge(years);
}
