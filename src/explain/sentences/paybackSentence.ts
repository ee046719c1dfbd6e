import type { Value } from '../../functions/definition';
import { paybackValues } from '../callValues';
import { paybackTermsText } from './paybackTermsText';
import type { Say } from './say';

/** "60 is paid back in 3.0 years by revenue of 20 a year." */
export function paybackSentence(values: readonly Value[], answer: number, say: Say): string {
  const payback = paybackValues(values);
  const en = say.language === 'en';
  if (payback.investment === 0) {
    return en ? 'There is no investment to pay back.' : '没有需要收回的投资。';
  }
  const [money, years] = [say.money(payback.investment), say.years(answer)];
  const terms = paybackTermsText(payback, say);
  return en
    ? `${money} is paid back in ${years} by revenue of ${terms}.`
    : `投入${money}，${terms}：${years}收回投资。`;
}
