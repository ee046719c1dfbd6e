import { address, firstCell } from '../../cells/a1';
import { excelLimits } from '../../cells/excelLimits';
import type { Location, Selection, Workbook } from '../../hosts/workbook';
import type { SpillSize } from '../formula/spillSize';

/** More cells would take long to read. */
const maxCells = 100_000;

/**
 * The first cell that is in the way of what a formula would fill; undefined if none is found, such as when a merged
 * cell or the edge of the sheet is in the way.
 */
export async function blockingCell(
  workbook: Workbook,
  { sheet, cell }: Selection,
  size: SpillSize,
): Promise<Location | undefined> {
  const source = firstCell(cell);
  const rows = Math.min(size.rows, excelLimits.rows - source.row);
  const columns = Math.min(size.columns, excelLimits.columns - source.column);
  if (rows * columns < 2 || rows * columns > maxCells) return undefined;
  const [values = []] = await workbook.readRanges([address(source, rows, columns)], sheet);
  for (const [i, row] of values.entries()) {
    const j = row.findIndex((value, column) => value !== null && value !== '' && i + column > 0);
    if (j < 0) continue;
    return { sheet, address: address({ row: source.row + i, column: source.column + j }, 1, 1) };
  }
  return undefined;
}
