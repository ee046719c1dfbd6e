import { dateText } from '../../figures/dateText';
import { attributionText, isSince, type Known } from '../../figures/known';
import { noteOfFigure } from '../../figures/noteOfFigure';
import { units } from '../../figures/units';
import type { Language } from '../../language';
import { aboutFigure } from './aboutFigure';
import { publicationText } from './publicationText';
import { rowTexts } from './rowTexts';

/** What is written next to an inserted value: what it counts, of when, whose it is, where it is from, and its id. */
export function sourceNote(figure: Known, language: Language): string {
  return noteOfFigure(figure, [
    ...unitText(figure, language),
    figure.label[language],
    ...aboutFigure(figure, language),
    attributionText(figure, language),
    isSince(figure) ? dateText(figure.published, language) : publicationText(figure, language),
  ]);
}

/** The unit, unless the number's format shows it. */
function unitText({ unit, per }: Known, language: Language): readonly string[] {
  if (unit === 'share' || unit === 'ratio' || unit === 'date') return [];
  const texts = rowTexts.in(language);
  return [texts.unit(units[unit].label[language], texts.per[per])];
}
