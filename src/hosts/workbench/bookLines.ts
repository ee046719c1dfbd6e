import { BooleanNumber, type IColumnData, type IRowData } from '@univerjs/core';
import type { BookSheet } from '../../xlsx/book';
import { columnPixels } from './columnPixels';
import { lineCustom, lineNote } from './notes/lineNote';

/** Pixels to the point. */
const pixelsPerPoint = 4 / 3;

/** The rows of a sheet as the grid stores them. */
export function bookRows({
  rowHeights,
  hiddenRows,
  filteredRows,
}: BookSheet): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [row, height] of rowHeights) {
    const pixels = Math.round(height * pixelsPerPoint);
    rows[row] = {
      h: pixels,
      ia: BooleanNumber.FALSE,
      custom: lineCustom({ size: height, pixels }),
    };
  }
  hiddenRows?.forEach((row) => (rows[row] = { ...rows[row], hd: BooleanNumber.TRUE }));
  filteredRows?.forEach((row) => {
    rows[row] = { ...rows[row], custom: lineCustom({ ...lineNote(rows[row]), isFiltered: true }) };
  });
  return rows;
}

/** The columns of a sheet as the grid stores them. */
export function bookColumns({
  columnWidths,
  hiddenColumns,
}: BookSheet): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  columnWidths.forEach((width, column) => {
    if (width === undefined) return;
    const pixels = columnPixels(width);
    columns[column] = { w: pixels, custom: lineCustom({ size: width, pixels }) };
  });
  hiddenColumns?.forEach(
    (column) => (columns[column] = { ...columns[column], hd: BooleanNumber.TRUE }),
  );
  return columns;
}
