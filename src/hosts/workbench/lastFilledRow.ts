import { type IAccessor, type IRange, Rectangle, type Worksheet } from '@univerjs/core';
import { TableManager } from '@univerjs/sheets-table';
import { cellReader } from './readCells';

/**
 * The last row with contents in some columns of a sheet: a value, a spill, a table or merged cells.
 *
 * @returns counted from 0; -1 if the columns are empty
 */
export function lastFilledRow(accessor: IAccessor, worksheet: Worksheet, columns: IRange): number {
  const strip = { ...columns, startRow: 0, endRow: worksheet.getRowCount() - 1 };
  const tables = accessor
    .get(TableManager)
    .getTablesBySubunitId(worksheet.getUnitId(), worksheet.getSheetId())
    .map((table) => table.getRange());
  const ends = [...tables, ...worksheet.getMergeData()]
    .filter((range) => Rectangle.intersects(range, strip))
    .map(({ endRow }) => endRow);
  return Math.max(lastRowOfCells(accessor, worksheet, strip), ...ends);
}

function lastRowOfCells(accessor: IAccessor, worksheet: Worksheet, strip: IRange): number {
  const held = cellReader(accessor, worksheet);
  const lastColumn = Math.min(strip.endColumn, worksheet.getColumnCount() - 1);
  for (let row = strip.endRow; row >= 0; row--) {
    for (let column = strip.startColumn; column <= lastColumn; column++) {
      if (held(row, column)) return row;
    }
  }
  return -1;
}
