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
  const { terms, years, residualValue } = requiredRevenueValues(values);
  const hasOutlay = terms.investment + terms.yearlySpend > 0;
  // Of a growth beyond measure so little is required that it rounds to 0.
  if (answer === 0 && (residualValue > 0 || !hasOutlay)) return texts.noRevenueRequired;
  const written = paybackTermsText({ ...terms, revenue: answer }, format);
  return [
    terms.investment === 0
      ? texts.requiredForSpend(years, number(years), written)
      : texts.requiredRevenue(money(terms.investment), years, number(years), written),
    residualValue > 0 ? texts.residualIncluded(money(residualValue)) : '',
  ].join('');
}
