import { numberText, percentText } from '../../explain/numberText';
import type { NumberArgument } from '../../functions/definition';
import type { Language } from '../../language';
import { functionTexts } from './functionTexts';

/** What a number may be, in words: "above 0%, at most 100%". */
export function domainText({ domain, unit }: NumberArgument, language: Language): string {
  const texts = functionTexts.in(language);
  const bound = (value: number) =>
    unit === 'fraction' || unit === 'share'
      ? percentText(value, language)
      : numberText(value, language);
  return texts.bounds(
    [
      domain.whole && texts.whole,
      domain.above !== undefined && texts.above(bound(domain.above)),
      domain.atLeast !== undefined && texts.atLeast(bound(domain.atLeast)),
      domain.below !== undefined && texts.below(bound(domain.below)),
      domain.atMost !== undefined && texts.atMost(bound(domain.atMost)),
    ].filter((part) => typeof part === 'string'),
  );
}
