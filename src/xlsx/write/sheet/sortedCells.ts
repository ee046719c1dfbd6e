import type { CellReference } from '../../../cells/area';
import type { BookCell } from '../../book';

/** Cells by row and then by column, each place once: of two in one place the later counts. */
export function sortedCells(cells: readonly BookCell[]): readonly BookCell[] {
  // Readers and the grid give them in order; a million cells are not sorted for nothing.
  if (isSorted(cells)) return cells;
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  return sorted.filter((cell, i) => {
    const next = sorted[i + 1];
    return next?.row !== cell.row || next.column !== cell.column;
  });
}

function isSorted(cells: readonly BookCell[]): boolean {
  for (let i = 1; i < cells.length; i += 1) {
    const [before, cell] = [cells[i - 1], cells[i]];
    if (!before || !cell || before.row > cell.row) return false;
    if (before.row === cell.row && before.column >= cell.column) return false;
  }
  return true;
}

/** The cell at a place, of cells in order. */
export function cellInOrder(
  cells: readonly BookCell[],
  { row, column }: CellReference,
): BookCell | undefined {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const cell = cells[middle];
    if (cell && (cell.row - row || cell.column - column) < 0) low = middle + 1;
    else high = middle;
  }
  const found = cells[low];
  return found?.row === row && found.column === column ? found : undefined;
}
