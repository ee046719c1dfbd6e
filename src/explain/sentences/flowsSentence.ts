import type { Value } from '../../functions/definition';
import { flowsValues } from '../callValues';
import type { SentenceFormat } from './sentenceFormat';

/** "At a discount rate of 10%, the cash flows pay back in 4.3 years." */
export function flowsSentence(
  values: readonly Value[],
  answer: number,
  { texts, percent, years }: SentenceFormat,
): string {
  const { discountRate, recovery } = flowsValues(values);
  if (answer === 0) return texts.flowsNeverNegative;
  const rate = discountRate === 0 ? undefined : percent(discountRate);
  return recovery === 'last'
    ? texts.flowsStayPaidBack(years(answer), rate)
    : texts.flowsPaidBack(years(answer), rate);
}
