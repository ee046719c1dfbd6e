import { paybackValues } from '../paybackValues';
import { paybackTerms } from './paybackTerms';
import type { Say } from './say';

/** "60 is earned back in 3.0 years at 20 a year." */
export function paybackSentence(values: readonly number[], answer: number, say: Say): string {
  const payback = paybackValues(values);
  const en = say.language === 'en';
  if (payback.investment === 0) {
    return en ? 'Nothing was spent, so there is nothing to earn back.' : '没有投入，无须收回。';
  }
  const [money, years] = [say.money(payback.investment), say.years(answer)];
  const terms = paybackTerms(payback, say);
  return en
    ? `${money} is earned back in ${years} at ${terms}.`
    : `${money}可在${years}内收回：${terms}。`;
}
