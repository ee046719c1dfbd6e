import { address } from '../../../cells/a1';
import { excelLimits } from '../../../cells/excelLimits';
import type { BookCell } from '../../book';
import { fileFormula } from '../../formula/fileFormula';
import { SheetError } from './sheetError';

/**
 * Checks that Excel can hold what a cell holds. A formula counts as long as its file keeps it: with what is before
 * the names of younger functions there, Excel repairs a file with a longer one.
 *
 * @throws SheetError if a text or a formula is too long
 * @see Microsoft, "Excel specifications and limits"
 */
export function refuseTooLong(sheet: string, { content, row, column }: BookCell): void {
  const place = () => ({ sheet, address: address({ row, column }, 1, 1) });
  if (content?.kind === 'text') check('text', content.value.length, place);
  if (content?.kind === 'formula') check('formula', fileLength(content.formula), place);
}

/** Nothing makes a short formula six times as long. */
function fileLength(formula: string): number {
  const isShort = formula.length < excelLimits.formula / 6;
  return isShort ? formula.length - 1 : fileFormula(formula).length;
}

function check(
  of: 'text' | 'formula',
  length: number,
  place: () => { readonly sheet: string; readonly address: string },
): void {
  const max = excelLimits[of];
  if (length > max) throw new SheetError({ kind: 'tooLong', of, ...place(), length, max });
}
