import { dateText } from '../../figures/dateText';
import type { Figure } from '../../figures/figure';
import { paragraphsText } from '../../figures/paragraphsText';
import { sources } from '../../figures/sources';
import type { Language } from '../../language';
import { rowTexts } from './rowTexts';

/** Where a figure of the article is printed: the publication, its date and the paragraphs. */
export function publicationText({ source, paragraphs }: Figure, language: Language): string {
  const { publisher, published } = sources[source];
  return rowTexts
    .in(language)
    .publication(publisher[language], dateText(published, language), paragraphsText(paragraphs));
}
