import { address } from '../../../sheets/address';
import type { BookCell } from '../../book';
import { SheetError } from './sheetError';

/** How many characters a cell holds. */
export const textLimit = 32_767;

/** How many a formula has, as a user types it. */
const formulaLimit = 8_192;

/**
 * Checks that Excel can hold what a cell holds.
 *
 * @throws SheetError where a text or a formula is too long
 * @see Microsoft, "Excel specifications and limits"
 */
export function refuseTooLong(sheet: string, { content, row, column }: BookCell): void {
  const place = () => ({ sheet, address: address({ row, column }, 1, 1) });
  if (content?.kind === 'text' && content.value.length > textLimit) {
    const { length } = content.value;
    throw new SheetError({ kind: 'tooLong', of: 'text', ...place(), length, most: textLimit });
  }
  if (content?.kind === 'formula' && content.formula.length > formulaLimit) {
    const { length } = content.formula;
    const most = formulaLimit;
    throw new SheetError({ kind: 'tooLong', of: 'formula', ...place(), length, most });
  }
}
