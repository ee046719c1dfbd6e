import { excelLimits } from '../../../../cells/excelLimits';
import type { BookSheet, OriginRun } from '../../../book';
import type { TableMoves } from './renamedTable';

/** What became of the sheets of an opened file. */
export interface Moves {
  /** By the name in the file, in small letters; a sheet that no book holds, such as one of a chart, is not among them. */
  readonly sheets: ReadonlyMap<string, SheetMove>;
  readonly tables: TableMoves;
  /** Whether any sheet was renamed or removed, any row or column moved, or any table or column of one renamed. */
  readonly isAny: boolean;
}

export interface SheetMove {
  /** What it is called now; absent if it was removed. */
  readonly name?: string;
  /** Where its rows are now, up to the last one of a sheet; absent if all are as they were. */
  readonly rows?: readonly OriginRun[];
  readonly columns?: readonly OriginRun[];
}

/** What became of a sheet that now is as `now` is. */
export function sheetMove(opened: BookSheet, { name, origins }: BookSheet): SheetMove {
  if (!origins) return { name };
  const extent = extentOf(opened);
  const rows = wholeAxis(origins.rows, extent.rows, excelLimits.rows);
  const columns = wholeAxis(origins.columns, extent.columns, excelLimits.columns);
  return { name, ...(rows && { rows }), ...(columns && { columns }) };
}

/** How many rows and columns a sheet fills; below and next to them it is blank. */
function extentOf({ cells, rowHeights, hiddenRows, columnWidths }: BookSheet) {
  let rows = 0;
  let columns = columnWidths.length;
  for (const { row, column } of cells) {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  for (const row of rowHeights.keys()) rows = Math.max(rows, row + 1);
  for (const row of hiddenRows ?? []) rows = Math.max(rows, row + 1);
  return { rows, columns };
}

/**
 * The runs and what follows them: blank rows that the grid may not hold, which a reference of the file may reach.
 *
 * @returns undefined if all are as they were
 */
function wholeAxis(
  runs: readonly OriginRun[],
  extent: number,
  limit: number,
): readonly OriginRun[] | undefined {
  const lastFrom = Math.max(0, ...runs.map(({ from, count }) => from + count));
  const lastAt = Math.max(0, ...runs.map(({ at, count }) => at + count));
  const from = Math.max(extent, lastFrom);
  // What would be pushed over the sheet's end is gone.
  const count = Math.max(0, limit - Math.max(from, lastAt));
  const whole = [...runs, { at: lastAt, from, count }];
  const isStill =
    whole.every((run) => run.at === run.from) &&
    whole.reduce((sum, run) => sum + run.count, 0) === limit;
  return isStill ? undefined : whole;
}
