import { columnNumber } from './columnNumber';
import { excelSize } from '../../../../sheets/excelSize';

/** What a defined name, or a table's, breaks. */
export type NameRule =
  | 'empty'
  /** More than 255 characters. */
  | 'tooLong'
  /** A letter, `_` or `\` first, then letters, digits, `_`, `.`, `?` and `\`. */
  | 'characters'
  /** A cell in one of Excel's notations: `AB12`, `R1C1`, `c`. */
  | 'cell'
  /** `TRUE`, `FALSE` and what begins with `_xlnm.` are Excel's own. */
  | 'reserved'
  /** Another name or table has it; letter case does not tell names apart. */
  | 'taken';

const longest = 255;

/**
 * The first rule of Excel's that the name of cells or of a table breaks.
 *
 * @param taken the other names that are known in the same place, in small letters
 * @see Microsoft Support, "Names in formulas", Learn about syntax rules for names
 */
export function nameRule(name: string, taken: ReadonlySet<string>): NameRule | undefined {
  if (name === '') return 'empty';
  if (name.length > longest) return 'tooLong';
  if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}_.?\\]*$/u.test(name)) return 'characters';
  if (isCell(name)) return 'cell';
  if (/^(?:true|false|_xlnm\..*)$/i.test(name)) return 'reserved';
  return taken.has(name.toLowerCase()) ? 'taken' : undefined;
}

function isCell(name: string): boolean {
  if (/^(?:r\d*(?:c\d*)?|c\d*)$/i.test(name)) return true;
  const [, letters, digits] = /^([a-z]{1,3})(\d+)$/i.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return false;
  const row = Number(digits);
  return columnNumber(letters) < excelSize.columns && row >= 1 && row <= excelSize.rows;
}
