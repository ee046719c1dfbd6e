import type { Value } from '../../functions/definition';
import { gapValues } from '../callValues';
import type { SentenceFormat } from './sentenceFormat';

/** "Spend of 60 needs revenue of 60 a year. Revenue is 20, so the gap is 40." */
export function gapSentence(
  values: readonly Value[],
  answer: number,
  format: SentenceFormat,
): string {
  const { spend, revenue } = gapValues(values);
  const { money, texts } = format;
  const written = [money(spend), money(revenue + answer), money(revenue)] as const;
  if (answer === 0) return texts.exactlyEnough(...written);
  return answer > 0
    ? texts.gap(...written, money(answer))
    : texts.surplus(...written, money(-answer));
}
