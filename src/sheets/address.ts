import type { CellReference } from './cellReference';

/** The letters of a column, counted from 0: columnName(27) is "AB". */
export function columnName(column: number): string {
  const before = Math.floor(column / 26) - 1;
  const letter = String.fromCharCode(65 + (column % 26));
  return before < 0 ? letter : columnName(before) + letter;
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
