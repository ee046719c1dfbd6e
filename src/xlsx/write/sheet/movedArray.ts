import type { Area } from '../../../cells/area';
import { movedIndex } from '../book/shifting/movedIndex';
import type { SheetMoves } from './sheetContext';

/**
 * What an array formula fills once rows and columns are moved: those of its cells that still are together, from its
 * first one on.
 *
 * @returns undefined if its first cell is gone
 */
export function movedArray(area: Area, { rows, columns }: SheetMoves): Area | undefined {
  const row = movedIndex(area.row, rows);
  const column = movedIndex(area.column, columns);
  if (row === undefined || column === undefined) return undefined;
  return {
    ...{ row, column },
    rows: together(area.row, area.rows, rows),
    columns: together(area.column, area.columns, columns),
  };
}

/** How many of some rows, or columns, are together: what was removed between them leaves no gap. */
function together(first: number, count: number, runs: SheetMoves['rows']): number {
  if (!runs) return count;
  const start = movedIndex(first, runs);
  let number = 1;
  for (let i = first + 1; i < first + count; i += 1) {
    const to = movedIndex(i, runs);
    if (to === undefined) continue;
    if (to !== (start ?? 0) + number) break;
    number += 1;
  }
  return number;
}
