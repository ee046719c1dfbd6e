import type { Figure } from './figure';
import { paragraphsText } from './paragraphsText';
import { sources } from './sources';

/**
 * The source of a figure, in English: publisher, date and paragraphs.
 *
 * @example "STAR Market Daily (科创板日报), 2024-07-27, ¶1, ¶9"
 */
export function sourceText({ source, paragraphs }: Pick<Figure, 'source' | 'paragraphs'>): string {
  const { publisher, published } = sources[source];
  return `${publisher.en}, ${published}, ${paragraphsText(paragraphs)}`;
}
