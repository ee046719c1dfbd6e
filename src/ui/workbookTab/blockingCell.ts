import { excelSize } from '../../sheets/excelSize';
import type { Inserted, Selection, Workbook } from '../../hosts/workbook';
import { address } from '../../sheets/address';
import type { SpillSize } from '../functions/spillSize';
import { cellReference } from './cellReference';

/** More cells would take long to read. */
const mostCells = 100_000;

/**
 * The first cell that is in the way of what a formula would fill; undefined where none is found, such as where a merged
 * cell or the edge of the sheet is in the way.
 */
export async function blockingCell(
  workbook: Workbook,
  { sheet, cell }: Selection,
  size: SpillSize,
): Promise<Inserted | undefined> {
  const source = cellReference(cell);
  const rows = Math.min(size.rows, excelSize.rows - source.row);
  const columns = Math.min(size.columns, excelSize.columns - source.column);
  if (rows * columns < 2 || rows * columns > mostCells) return undefined;
  const [values = []] = await workbook.readRanges([address(source, rows, columns)], sheet);
  for (const [i, row] of values.entries()) {
    const j = row.findIndex((value, column) => value !== null && value !== '' && i + column > 0);
    if (j < 0) continue;
    return { sheet, address: address({ row: source.row + i, column: source.column + j }, 1, 1) };
  }
  return undefined;
}
