import type { Value } from '../../functions/definition';
import { ceilingValues } from '../callValues';
import type { SentenceFormat } from './sentenceFormat';

/** "With 82% of the market, sales can reach at most 1.22× today’s level." Inputs that are 0 are omitted. */
export function ceilingSentence(
  values: readonly Value[],
  answer: number,
  format: SentenceFormat,
): string {
  const { share, growth, years, rivalsShare } = ceilingValues(values);
  const { percent, number, texts } = format;
  return texts.ceiling({
    share: percent(share),
    growth: growth > 0 && years > 0 ? percent(growth) : undefined,
    decline: growth < 0 && years > 0 ? percent(-growth) : undefined,
    years: number(years),
    rivalsShare: rivalsShare > 0 ? percent(rivalsShare) : undefined,
    multiple: number(answer),
  });
}
