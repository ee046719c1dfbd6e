import type { Language } from '../../language';
import { formula, type Formula, type FormulaReference } from '../plan';
import { unlessError } from '../unlessError';
import type { VerdictCells } from './verdictCells';
import { verdictTexts } from './verdictTexts';

/**
 * How a verdict is shown: 2 if the spend pays back within the life of its assets even if it goes on every year, 1 if one
 * year's spend does, 0 if not even that.
 */
export function verdictNumber({ gap, life, once, everyYear }: VerdictCells): Formula {
  const within = (years: FormulaReference): Formula =>
    unlessError(years, formula`IF(ISNUMBER(${years}),${years}<=${life},FALSE)`);
  return unlessError(gap, formula`IF(${within(everyYear)},2,IF(${within(once)},1,0))`);
}

/** What a verdict may be, by its number. */
export const verdictAnswers = ['no', 'once', 'yes'] as const;

/**
 * The number format that shows a verdict in words: red, amber or, as the style's font, green. Of the colors that a format
 * has by number, 53 is the amber that Excel prints legibly; in LibreOffice it is a lighter red.
 */
export function verdictFormat(language: Language): string {
  const { no, once, yes } = verdictTexts.in(language).answers;
  return `[=2]"${yes}";[Color53][=1]"${once}";[Red]"${no}"`;
}

/** The reasons of a verdict, each a sentence that follows its cells. */
export const verdictSentences = (['gap', 'payback', 'growth'] as const).map(
  (subject) =>
    (cells: VerdictCells, language: Language): Formula =>
      verdictTexts.in(language)[subject](cells),
);
