import { excelLimits } from '../../../../cells/excelLimits';
import type { BookNameFault } from './bookError';
import { columnNumber } from '../../../../cells/a1';

const maxLength = 255;

/**
 * The first rule of Excel's that the name of cells or of a table breaks. It begins with a letter, `_` or `\`; letters,
 * digits, `_`, `.`, `?` and `\` follow.
 *
 * @param taken the other names that are known in the same place, in small letters
 * @see Microsoft Support, "Names in formulas", Learn about syntax rules for names
 */
export function nameFault(name: string, taken: ReadonlySet<string>): BookNameFault | undefined {
  if (name === '') return 'empty';
  if (name.length > maxLength) return 'tooLong';
  if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}_.?\\]*$/u.test(name)) return 'characters';
  if (isCell(name)) return 'reference';
  if (/^(?:true|false|_xlnm\..*)$/i.test(name)) return 'reserved';
  return taken.has(name.toLowerCase()) ? 'taken' : undefined;
}

function isCell(name: string): boolean {
  if (/^(?:r\d*(?:c\d*)?|c\d*)$/i.test(name)) return true;
  const [, letters, digits] = /^([a-z]{1,3})(\d+)$/i.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return false;
  const row = Number(digits);
  return columnNumber(letters) < excelLimits.columns && row >= 1 && row <= excelLimits.rows;
}
