import seed from '../../seeds/words.json';
import { eachLanguage, type Language, type Text } from '../language';

type Kind = keyof typeof seed;
/** English only if it is not the key itself; every other language always. */
type Translations = Readonly<Record<Exclude<Language, 'en'>, string>> & { readonly en?: string };

/**
 * A word of the figures in a language. Its key is the English word, unless the vocabulary gives English another.
 *
 * @param word a key of the vocabulary; a date or year has no translation and is returned unchanged
 * @example word('per', 'quarter', 'zh-CN') // '每季度'
 */
export function termText(kind: Kind, word: string, language: Language): string {
  const vocabulary: Readonly<Record<string, Translations>> = seed[kind];
  return vocabulary[word]?.[language] ?? word;
}

/** The same word in every language: wordText('confidence', 'high') is { en: 'high', 'zh-CN': '高' }. */
export function wordText(kind: Kind, english: string): Text {
  return eachLanguage((language) => termText(kind, english, language));
}
