import type { Value } from '../../functions/definition';
import { paybackValues } from '../callValues';
import { paybackTermsText } from './paybackTermsText';
import type { Say } from './say';

/** "60 is paid back in 3.0 years by revenue of 20 a year." */
export function paybackSentence(values: readonly Value[], answer: number, say: Say): string {
  const terms = paybackValues(values);
  if (terms.investment === 0) return say.texts.noInvestment;
  return say.texts.paidBack(
    say.money(terms.investment),
    say.years(answer),
    paybackTermsText(terms, say),
  );
}
