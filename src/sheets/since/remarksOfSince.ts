import { dateText } from '../../figures/dateText';
import { dataAsOf } from '../../figures/since';
import { sources } from '../../figures/sources';
import type { Language } from '../../language';
import { sinceTexts } from './sinceTexts';

/** The last remarks of the tables of what happened since: how old the data are, and what "the article" is. */
export function remarksOfSince(language: Language): readonly string[] {
  const texts = sinceTexts.in(language);
  const { publisher, published } = sources['star-daily-2024-07-27'];
  return [
    texts.asOf(dateText(dataAsOf(), language)),
    texts.articleSource(publisher[language], dateText(published, language)),
  ];
}
