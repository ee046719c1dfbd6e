import type { Value } from '../../functions/definition';
import { paybackValues } from '../callValues';
import { paybackTermsText } from './paybackTermsText';
import type { SentenceFormat } from './sentenceFormat';

/** "60 is paid back in 3.0 years by revenue of 20 a year." */
export function paybackSentence(
  values: readonly Value[],
  answer: number,
  format: SentenceFormat,
): string {
  const terms = paybackValues(values);
  if (terms.investment === 0) return format.texts.noInvestment;
  return format.texts.paidBack(
    format.money(terms.investment),
    format.years(answer),
    paybackTermsText(terms, format),
  );
}
