import { dateText } from '../../figures/dateText';
import { isSince, type Known } from '../../figures/known';
import { paragraphsText } from '../../figures/paragraphsText';
import { secondSources } from '../../figures/secondSources';
import { sources } from '../../figures/sources';
import { termText } from '../../figures/termText';
import type { Language } from '../../language';
import { rowTexts } from './rowTexts';

/** Where a figure is from, what must be known to use it, and what a second source counts: a sentence each. */
export function sourceLines(figure: Known, language: Language): readonly string[] {
  const texts = rowTexts.in(language);
  if (isSince(figure)) {
    const { by, published, confidence, note } = figure;
    return [
      texts.reported(
        by[language],
        dateText(published, language),
        termText('confidence', confidence, language),
      ),
      note[language],
    ];
  }
  const { publisher, published } = sources[figure.source];
  return [
    texts.cited(
      publisher[language],
      dateText(published, language),
      paragraphsText(figure.paragraphs),
    ),
    ...(figure.note ? [figure.note[language]] : []),
    ...secondSources(figure.id).map((second) =>
      texts.defined(
        second.definition[language],
        termText('by', second.by, language),
        dateText(second.published, language),
      ),
    ),
  ];
}
