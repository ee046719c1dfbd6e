import { findFigure } from '../figures/figures';
import type { Known } from '../figures/known';
import { eachLanguage, type Language, type Text } from '../language';
import { figureAmount } from './figureAmount';
import { type SheetTexts, sheetTexts } from './sheetTexts';

/** Writes a headline in a language; `amount` is the value of a figure in words, by its id. */
type WriteHeadline = (
  texts: SheetTexts,
  amount: (id: string) => string,
  language: Language,
) => string;

/**
 * A line with the numbers of figures in it, in each language.
 *
 * @param find where they are found: among the figures of the article, if not said otherwise
 * @throws RangeError when it is read, if there is no such number
 */
export function headline(
  write: WriteHeadline,
  find: (id: string) => Known | undefined = findFigure,
): Text {
  return eachLanguage((language) => {
    const amount = (id: string) => {
      const known = find(id);
      if (!known || known.unit === 'date') throw new RangeError(`the seeds lack the number ${id}`);
      return figureAmount(known, language);
    };
    return write(sheetTexts.in(language), amount, language);
  });
}
