import type { Value } from '../../functions/definition';
import { breakevenGrowthValues } from '../callValues';
import { paybackTermsText } from './paybackTermsText';
import type { SentenceFormat } from './sentenceFormat';

/** "To pay back 1,000 within 10 years, revenue must grow by at least 47.4% a year, starting at 20 a year." */
export function breakevenGrowthSentence(
  values: readonly Value[],
  answer: number,
  format: SentenceFormat,
): string {
  const { terms, years } = breakevenGrowthValues(values);
  const written = [
    format.money(terms.investment),
    format.number(years),
    paybackTermsText(terms, format),
  ] as const;
  if (answer === 0) return format.texts.mustNotShrink(...written);
  const rate = format.percent(Math.abs(answer));
  return answer > 0
    ? format.texts.mustGrow(...written, rate, terms.growthYears)
    : format.texts.mayShrink(...written, rate, terms.growthYears);
}
