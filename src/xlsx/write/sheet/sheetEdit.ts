import type { CellReference } from '../../../sheets/plan';
import type { BookFormula, BookSheet } from '../../book';
import {
  type CellChange,
  cellChanges,
  type CellsByPlace,
  cellsByPlace,
  placeKey,
} from './cellChanges';
import type { SheetContext } from './sheetContext';

/** Everything that the edit of one sheet's XML reads. */
export interface SheetEdit {
  readonly opened: BookSheet;
  readonly now: BookSheet;
  readonly context: SheetContext;
  /** What stands before the names of the file's elements, such as `x:`. */
  readonly p: string;
  readonly cellsOpened: CellsByPlace;
  readonly cellsNow: CellsByPlace;
  readonly changes: ReadonlyMap<number, readonly CellChange[]>;
  /**
   * How many cells a formula fills: its own alone where another formula is in the way. That one is never written over.
   */
  readonly spillOf: (at: CellReference, content: BookFormula) => BookFormula['spill'];
}

export function sheetEdit(
  opened: BookSheet,
  now: BookSheet,
  context: SheetContext,
  p: string,
): SheetEdit {
  const isSame = opened.cells === now.cells;
  const cellsOpened = isSame ? new Map() : cellsByPlace(opened);
  const cellsNow = isSame ? cellsOpened : cellsByPlace(now);
  return {
    ...{ opened, now, context, p, cellsOpened, cellsNow },
    changes: cellChanges(cellsOpened, cellsNow),
    spillOf: (at, { spill }) => (spill && isBlocked(at, spill, cellsNow) ? undefined : spill),
  };
}

function isBlocked(
  at: CellReference,
  { rows, columns }: NonNullable<BookFormula['spill']>,
  cells: CellsByPlace,
): boolean {
  for (let row = at.row; row < at.row + rows; row += 1) {
    for (let column = at.column; column < at.column + columns; column += 1) {
      const isOther = row !== at.row || column !== at.column;
      if (isOther && cells.get(placeKey(row, column))?.content?.kind === 'formula') return true;
    }
  }
  return false;
}
