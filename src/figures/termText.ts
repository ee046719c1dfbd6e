import seed from '../../seeds/words.json';
import type { Language, Text } from '../language';

type Kind = keyof typeof seed;
type Translations = Readonly<Partial<Record<Language, string>>>;

/**
 * A word of the figures in a language. Its key is the English word, unless the vocabulary gives English another.
 *
 * @param word one that the build has found in the vocabulary; a date or year, which has no translation, stays itself
 * @example word('per', 'quarter', 'zh-CN') // '每季度'
 */
export function termText(kind: Kind, word: string, language: Language): string {
  const vocabulary: Readonly<Record<string, Translations>> = seed[kind];
  return vocabulary[word]?.[language] ?? word;
}

/** The same word in every language: wordText('confidence', 'high') is { en: 'high', 'zh-CN': '高' }. */
export function wordText(kind: Kind, english: string): Text {
  return { en: termText(kind, english, 'en'), 'zh-CN': termText(kind, english, 'zh-CN') };
}
