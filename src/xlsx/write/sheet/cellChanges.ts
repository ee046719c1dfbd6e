import type { CellReference } from '../../../cells/area';
import type { BookCell } from '../../book';
import { isSameFormat } from '../styles/sameFormat';
import { isSameContent } from './sameContent';

/** A cell that is not as it was; it may be new, or gone. */
export interface CellChange extends CellReference {
  readonly opened?: BookCell;
  readonly now?: BookCell;
}

/** The cells that differ, by row and then by column. */
export type CellChanges = ReadonlyMap<number, readonly CellChange[]>;

/**
 * The cells that differ.
 *
 * @param opened in order, as `sortedCells` gives them
 * @param now likewise
 */
export function cellChanges(opened: readonly BookCell[], now: readonly BookCell[]): CellChanges {
  const rows = new Map<number, CellChange[]>();
  const add = (change: CellChange) => {
    const row = rows.get(change.row);
    if (row) row.push(change);
    else rows.set(change.row, [change]);
  };
  let [i, j] = [0, 0];
  for (;;) {
    const [before, after] = [opened[i], now[j]];
    if (!before && !after) return rows;
    const order = !before
      ? 1
      : !after
        ? -1
        : before.row - after.row || before.column - after.column;
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
    if (before && after && order === 0) {
      const { row, column } = after;
      if (!isSameCell(before, after)) add({ row, column, opened: before, now: after });
    } else if (before && order < 0) {
      add({ row: before.row, column: before.column, opened: before });
    } else if (after) add({ row: after.row, column: after.column, now: after });
  }
}

function isSameCell(a: BookCell, b: BookCell): boolean {
  return a === b || (isSameContent(a.content, b.content) && isSameFormat(a.format, b.format));
}
