import type { CellValues } from '../../hosts/workbook';
import { paybackValues } from '../paybackValues';
import { paybackTerms } from './paybackTerms';
import type { Say } from './say';

/** "60 is earned back in year 3 at 20 a year.", or how much of it is still missing at the end of the table. */
export function scheduleSentence(values: readonly number[], table: CellValues, say: Say): string {
  const payback = paybackValues(values);
  const en = say.language === 'en';
  const sums = table.slice(1).map((row) => row.at(-1));
  const [money, terms] = [say.money(payback.investment), paybackTerms(payback, say)];
  // What is left of decimals that doubles do not have is not money: the same hair as in the schedule itself.
  const year = sums.findIndex(
    (sum) => typeof sum === 'number' && sum >= -payback.investment * 1e-12,
  );
  if (year >= 0) {
    return en
      ? `${money} is earned back in year ${year} at ${terms}.`
      : `${money}在第${year}年收回：${terms}。`;
  }
  const last = sums.at(-1);
  const missing = typeof last === 'number' ? say.money(-last) : undefined;
  const years = sums.length - 1;
  if (missing === undefined) {
    return en
      ? `The sums of year ${years} are too large for a number.`
      : `第${years}年的数额过大，无法用数字表示。`;
  }
  return en
    ? `After ${years} years, ${missing} is still missing to earn back ${money} at ${terms}.`
    : `${years}年后，距收回${money}仍差${missing}：${terms}。`;
}
