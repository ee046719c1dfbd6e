import { address } from '../../../cells/a1';
import { excelLimits } from '../../../cells/excelLimits';
import type { BookCell } from '../../book';
import { SheetError } from './sheetError';

/**
 * Checks that Excel can hold what a cell holds.
 *
 * @throws SheetError where a text or a formula is too long
 * @see Microsoft, "Excel specifications and limits"
 */
export function refuseTooLong(sheet: string, { content, row, column }: BookCell): void {
  const place = () => ({ sheet, address: address({ row, column }, 1, 1) });
  if (content?.kind === 'text') check('text', content.value.length, place);
  if (content?.kind === 'formula') check('formula', content.formula.length - 1, place);
}

function check(
  of: 'text' | 'formula',
  length: number,
  place: () => { readonly sheet: string; readonly address: string },
): void {
  const most = excelLimits[of];
  if (length > most) throw new SheetError({ kind: 'tooLong', of, ...place(), length, most });
}
