import type { CellReference } from './cellReference';

/** The letters of a column, counted from 0: columnName(27) is "AB". */
export function columnName(column: number): string {
  const before = Math.floor(column / 26) - 1;
  const letter = String.fromCharCode(65 + (column % 26));
  return before < 0 ? letter : columnName(before) + letter;
}

/** A range in A1 notation: address({ row: 0, column: 0 }, 2, 3) is "A1:C2". */
export function address(topLeft: CellReference, rows: number, columns: number): string {
  const first = `${columnName(topLeft.column)}${topLeft.row + 1}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnName(topLeft.column + columns - 1)}${topLeft.row + rows}`;
}
