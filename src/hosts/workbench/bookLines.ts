import { BooleanNumber, type IColumnData, type IRowData } from '@univerjs/core';
import type { BookSheet } from '../../xlsx/book';
import { columnPixels } from './columnPixels';
import { type LineNote, lineCustom, originCustom } from './notes/lineNote';

/** Pixels to the point. */
const pixelsPerPoint = 4 / 3;

/**
 * The rows of a sheet as the grid stores them.
 *
 * @param noted so many of them have a note of where they stand in the file
 */
export function bookRows(
  { rowHeights, hiddenRows }: BookSheet,
  noted: number,
): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = notedLines(noted);
  for (const [row, height] of rowHeights) {
    const pixels = Math.round(height * pixelsPerPoint);
    const custom = sizeCustom(row, noted, { size: height, pixels });
    rows[row] = { h: pixels, ia: BooleanNumber.FALSE, custom };
  }
  hiddenRows?.forEach((row) => (rows[row] = { ...rows[row], hd: BooleanNumber.TRUE }));
  return rows;
}

/** The columns of a sheet as the grid stores them. */
export function bookColumns(
  { columnWidths, hiddenColumns }: BookSheet,
  noted: number,
): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = notedLines(noted);
  columnWidths.forEach((width, column) => {
    if (width === undefined) return;
    const pixels = columnPixels(width);
    columns[column] = { w: pixels, custom: sizeCustom(column, noted, { size: width, pixels }) };
  });
  hiddenColumns?.forEach(
    (column) => (columns[column] = { ...columns[column], hd: BooleanNumber.TRUE }),
  );
  return columns;
}

function notedLines(noted: number): Record<number, Pick<IRowData, 'custom'>> {
  // The grid keeps what it holds by row as objects with numbers for keys; an array of them would be saved as one.
  const lines: Record<number, Pick<IRowData, 'custom'>> = {};
  for (let i = 0; i < noted; i++) lines[i] = { custom: originCustom(i) };
  return lines;
}

function sizeCustom(at: number, noted: number, size: LineNote) {
  return lineCustom({ ...(at < noted && { origin: at }), ...size });
}
