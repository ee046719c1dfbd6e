import { dateText } from '../../figures/dateText';
import { isSince, type Known } from '../../figures/known';
import { secondSources } from '../../figures/secondSources';
import { termText } from '../../figures/termText';
import type { Language } from '../../language';
import { publicationText } from './publicationText';
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
  return [
    texts.cited(publicationText(figure, language)),
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
