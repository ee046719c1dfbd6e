import type { Value } from '../../functions/definition';
import { requiredRevenueValues } from '../callValues';
import { paybackTermsText } from './paybackTermsText';
import type { SentenceFormat } from './sentenceFormat';

/** "To pay back 5,000 within 15 years, revenue must start at 657 a year, with a discount rate of 10%." */
export function requiredRevenueSentence(
  values: readonly Value[],
  answer: number,
  format: SentenceFormat,
): string {
  const { money, number, texts } = format;
  if (answer === 0) return texts.noRevenueRequired;
  const { terms, years, residualValue } = requiredRevenueValues(values);
  const written = paybackTermsText({ ...terms, revenue: answer }, format);
  return [
    texts.requiredRevenue(money(terms.investment), years, number(years), written),
    residualValue > 0 ? texts.residualIncluded(money(residualValue)) : '',
  ].join('');
}
