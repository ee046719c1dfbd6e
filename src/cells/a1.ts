import type { Area, CellReference } from './area';
import { excelLimits } from './excelLimits';

/** The letters of a column, counted from 0: columnName(27) is "AB". */
export function columnName(column: number): string {
  const before = Math.floor(column / 26) - 1;
  const letter = String.fromCharCode(65 + (column % 26));
  return before < 0 ? letter : columnName(before) + letter;
}

/**
 * A column by its letters, counted from 0.
 *
 * @example columnNumber('AA') // 26
 */
export function columnNumber(letters: string): number {
  const digits = [...letters.toUpperCase()].map((letter) => letter.charCodeAt(0) - 64);
  return digits.reduce((number, digit) => number * 26 + digit, 0) - 1;
}

/** Which part of a reference stays when the formula is copied; absent, neither does. */
export type Anchor = 'row' | 'column' | 'both';

/**
 * A range in A1 notation.
 *
 * @param anchor what gets a dollar sign
 * @example address({ row: 0, column: 0 }, 2, 3) // 'A1:C2'
 * @example address({ row: 4, column: 3 }, 1, 1, 'both') // '$D$5'
 */
export function address(
  { row, column }: CellReference,
  rows: number,
  columns: number,
  anchor?: Anchor,
): string {
  const before = anchor === 'column' || anchor === 'both' ? '$' : '';
  const between = anchor === 'row' || anchor === 'both' ? '$' : '';
  const at = (r: number, c: number) => `${before}${columnName(c)}${between}${r + 1}`;
  const first = at(row, column);
  if (rows === 1 && columns === 1) return first;
  return `${first}:${at(row + rows - 1, column + columns - 1)}`;
}

/**
 * The cell of an address without dollar signs, counted from 0; undefined if the text is not one. Much faster than a
 * pattern: a file has an address for each of its cells.
 *
 * @example cellAt('AB7') // { row: 6, column: 27 }
 */
export function cellAt(text: string): CellReference | undefined {
  let at = 0;
  let column = 0;
  for (; at < text.length && at < 4; at += 1) {
    const letter = text.charCodeAt(at) | 0x20;
    if (letter < 0x61 || letter > 0x7a) break;
    column = column * 26 + letter - 0x60;
  }
  let row = 0;
  for (let i = at; i < text.length; i += 1) {
    const digit = text.charCodeAt(i) - 0x30;
    if (digit < 0 || digit > 9 || i > at + 8) return undefined;
    row = row * 10 + digit;
  }
  return column === 0 || row === 0 ? undefined : { row: row - 1, column: column - 1 };
}

/**
 * The area of a reference without a sheet; undefined if the text is not one, as with whole columns, or is not within a
 * sheet.
 *
 * @example areaAt('B2:C4') // { row: 1, column: 1, rows: 3, columns: 2 }
 */
export function areaAt(text: string): Area | undefined {
  const [from = '', to = from, ...others] = text.replaceAll('$', '').split(':');
  const first = cellAt(from);
  const last = cellAt(to);
  if (!first || !last || others.length > 0) return undefined;
  const bottom = Math.max(first.row, last.row);
  const right = Math.max(first.column, last.column);
  if (bottom >= excelLimits.rows || right >= excelLimits.columns) return undefined;
  const [row, column] = [Math.min(first.row, last.row), Math.min(first.column, last.column)];
  return { row, column, rows: bottom - row + 1, columns: right - column + 1 };
}

/** The areas of a list such as `A1:B2 D4`, without what is not an area. */
export function areasAt(list: string): readonly Area[] {
  return list.split(' ').flatMap((text) => areaAt(text) ?? []);
}

/**
 * The first cell of a range in A1 notation, counted from 0.
 *
 * @throws RangeError if the text does not begin with a cell
 * @example firstCell('$B$4:J12') // { row: 3, column: 1 }
 */
export function firstCell(range: string): CellReference {
  const [from = ''] = range.split(':');
  const cell = cellAt(from.replaceAll('$', ''));
  if (!cell) throw new RangeError(`a range begins with a cell such as B4; got "${range}"`);
  return cell;
}
