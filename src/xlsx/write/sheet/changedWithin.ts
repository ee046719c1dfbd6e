import type { Area, CellReference } from '../../../cells/area';
import type { CellChange, CellChanges } from './cellChanges';
import { isSameContent } from './sameContent';

/**
 * The cells of an area with another content, but for its first.
 *
 * @param rows those with a change, in order
 */
export function changedWithin(
  area: Area,
  changes: CellChanges,
  rows: readonly number[],
): readonly CellChange[] {
  const found: CellChange[] = [];
  const end = area.row + area.rows;
  for (let i = firstFrom(rows, area.row); (rows[i] ?? end) < end; i += 1) {
    for (const change of changes.get(rows[i] ?? -1) ?? []) {
      const { row, column, opened, now } = change;
      const isFirst = row === area.row && column === area.column;
      if (isFirst || !isIn(area, change)) continue;
      if (!isSameContent(opened?.content, now?.content)) found.push(change);
    }
  }
  return found;
}

export function isIn(area: Area, { row, column }: CellReference): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** The position of the first number that is not below another, in rising numbers. */
function firstFrom(numbers: readonly number[], min: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < min) low = middle + 1;
    else high = middle;
  }
  return low;
}
