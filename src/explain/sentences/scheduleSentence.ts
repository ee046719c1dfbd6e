import type { CellValues } from '../../cells/value';
import type { Value } from '../../functions/definition';
import { paybackValues } from '../callValues';
import { paybackTermsText } from './paybackTermsText';
import type { Say } from './say';

/** "60 is paid back in year 3 by revenue of 20 a year.", or how much is still to be recovered after the last year. */
export function scheduleSentence(values: readonly Value[], table: CellValues, say: Say): string {
  const payback = paybackValues(values);
  const en = say.language === 'en';
  const sums = table.slice(1).map((row) => row.at(-1));
  const [money, terms] = [say.money(payback.investment), paybackTermsText(payback, say)];
  // Rounding residue of binary fractions is not money: the same tolerance as in the schedule itself.
  const year = sums.findIndex(
    (sum) => typeof sum === 'number' && sum >= -payback.investment * 1e-12,
  );
  if (year >= 0) {
    return en
      ? `${money} is paid back in year ${year} by revenue of ${terms}.`
      : `投入${money}，${terms}：第${year}年收回投资。`;
  }
  const last = sums.at(-1);
  const missing = typeof last === 'number' ? say.money(-last) : undefined;
  const years = sums.length - 1;
  if (missing === undefined) {
    return en ? `The amounts of year ${years} are too large.` : `第${years}年的金额过大。`;
  }
  return en
    ? `After ${years} years, ${money} is not paid back by revenue of ${terms}: ${missing} is outstanding.`
    : `投入${money}，${terms}：${years}年后仍差${missing}未收回。`;
}
