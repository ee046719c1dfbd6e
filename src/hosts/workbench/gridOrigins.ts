import type { Worksheet } from '@univerjs/core';
import { excelLimits } from '../../cells/excelLimits';
import type { OriginRun, Origins } from '../../xlsx/book';
import { lineNote } from './notes/lineNote';
import type { SheetNote } from './notes/sheetNote';

/** The positions of a sheet's rows and columns in its file; undefined if none has moved. */
export function gridOrigins(worksheet: Worksheet, { noted }: SheetNote): Origins | undefined {
  if (!noted) return undefined;
  const { rowData, columnData } = worksheet.getConfig();
  const rowOrigin = (row: number) => lineNote(rowData[row])?.origin;
  const columnOrigin = (column: number) => lineNote(columnData[column])?.origin;
  const rows = originRuns(rowOrigin, worksheet.getRowCount(), noted.rows, excelLimits.rows);
  const columns = originRuns(
    columnOrigin,
    worksheet.getColumnCount(),
    noted.columns,
    excelLimits.columns,
  );
  return isUnmoved(rows) && isUnmoved(columns) ? undefined : { rows, columns };
}

/**
 * @param originOf undefined for a new line
 * @param count how many lines the grid has
 * @param noted how many of the file's had a note; the file's further ones come behind the last of these
 * @param max how many a sheet can have
 */
function originRuns(
  originOf: (line: number) => number | undefined,
  count: number,
  noted: number,
  max: number,
): readonly OriginRun[] {
  const runs: { at: number; from: number; count: number }[] = [];
  const seen = new Set<number>();
  let next = 0;
  for (let line = 0; line < count; line++) {
    const from = originOf(line);
    // A copy is new.
    if (from === undefined || seen.has(from)) continue;
    seen.add(from);
    next = line + 1;
    const run = runs.at(-1);
    if (run && run.at + run.count === line && run.from + run.count === from) run.count += 1;
    else runs.push({ at: line, from, count: 1 });
  }
  const further = { at: next, from: noted, count: max - Math.max(next, noted) };
  const last = runs.at(-1);
  if (last && last.at + last.count === next && last.from + last.count === noted) {
    last.count += further.count;
  } else if (further.count > 0) runs.push(further);
  return runs;
}

function isUnmoved(runs: readonly OriginRun[]): boolean {
  return runs.length === 1 && runs[0]?.at === 0 && runs[0].from === 0;
}
