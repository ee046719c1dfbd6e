import { dateText } from '../../figures/dateText';
import { sources } from '../../figures/sources';
import type { Language } from '../../language';
import { sinceTexts } from './sinceTexts';

/** The last remark of the tables of what happened since: what "the article" is. */
export function articleRemark(language: Language): string {
  const { publisher, published } = sources['star-daily-2024-07-27'];
  return sinceTexts.in(language).articleSource(publisher[language], dateText(published, language));
}
