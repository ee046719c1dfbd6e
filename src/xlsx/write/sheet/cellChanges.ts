import { excelSize } from '../../../sheets/excelSize';
import type { BookCell, BookSheet } from '../../book';
import { isSameLook } from '../styles/sameLook';
import { isSameContent } from './sameContent';

/** A cell that is not as it was; it may be new, or gone. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly opened?: BookCell;
  readonly now?: BookCell;
}

/** The cells of a sheet by place. */
export type CellsByPlace = ReadonlyMap<number, BookCell>;

/** A number for each place of a sheet. */
export function placeKey(row: number, column: number): number {
  return row * excelSize.columns + column;
}

export function cellsByPlace({ cells }: BookSheet): CellsByPlace {
  const places = new Map<number, BookCell>();
  for (const cell of cells) places.set(placeKey(cell.row, cell.column), cell);
  return places;
}

/** The cells that differ, by row and then by column. */
export function cellChanges(
  opened: CellsByPlace,
  now: CellsByPlace,
): ReadonlyMap<number, readonly CellChange[]> {
  const rows = new Map<number, CellChange[]>();
  const add = (change: CellChange) => {
    const row = rows.get(change.row);
    if (row) row.push(change);
    else rows.set(change.row, [change]);
  };
  for (const [place, cell] of now) {
    const { row, column } = cell;
    const before = opened.get(place);
    if (!before) add({ row, column, now: cell });
    else if (!isSameCell(before, cell)) add({ row, column, opened: before, now: cell });
  }
  for (const [place, cell] of opened) {
    if (!now.has(place)) add({ row: cell.row, column: cell.column, opened: cell });
  }
  for (const row of rows.values()) row.sort((a, b) => a.column - b.column);
  return rows;
}

function isSameCell(a: BookCell, b: BookCell): boolean {
  return a === b || (isSameContent(a.content, b.content) && isSameLook(a.look, b.look));
}
