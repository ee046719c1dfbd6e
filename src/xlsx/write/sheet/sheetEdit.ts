import type { CellReference } from '../../../cells/area';
import type { BookCell, BookFormula, BookSheet } from '../../book';
import { cellChanges, type CellChanges } from './cellChanges';
import type { SheetContext } from './sheetContext';
import { cellInOrder, sortedCells } from './sortedCells';

/** Everything that the edit of one sheet's XML reads. */
export interface SheetEdit {
  readonly opened: BookSheet;
  readonly now: BookSheet;
  readonly context: SheetContext;
  /** What is before the names of the file's elements, such as `x:`. */
  readonly p: string;
  readonly changes: CellChanges;
  readonly openedAt: (place: CellReference) => BookCell | undefined;
  readonly nowAt: (place: CellReference) => BookCell | undefined;
  /**
   * How many cells a formula fills: its own alone if another formula is in the way. That one is never written over.
   */
  readonly spillOf: (at: CellReference, content: BookFormula) => BookFormula['spill'];
}

export function sheetEdit(
  opened: BookSheet,
  now: BookSheet,
  context: SheetContext,
  p: string,
): SheetEdit {
  const before = sortedCells(opened.cells);
  const after = opened.cells === now.cells ? before : sortedCells(now.cells);
  const nowAt = (place: CellReference) => cellInOrder(after, place);
  return {
    ...{ opened, now, context, p, nowAt },
    changes: before === after ? new Map() : cellChanges(before, after),
    openedAt: (place) => cellInOrder(before, place),
    spillOf: (at, { spill }) => (spill && isBlocked(at, spill, nowAt) ? undefined : spill),
  };
}

function isBlocked(
  at: CellReference,
  { rows, columns }: NonNullable<BookFormula['spill']>,
  nowAt: SheetEdit['nowAt'],
): boolean {
  for (let row = at.row; row < at.row + rows; row += 1) {
    for (let column = at.column; column < at.column + columns; column += 1) {
      const isOther = row !== at.row || column !== at.column;
      if (isOther && nowAt({ row, column })?.content?.kind === 'formula') return true;
    }
  }
  return false;
}
