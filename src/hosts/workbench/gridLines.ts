import {
  BooleanNumber,
  type IColumnData,
  type IObjectArrayPrimitiveType,
  type IRowData,
  type Nullable,
  type Worksheet,
} from '@univerjs/core';
import { columnCharacters, columnPixels } from '../../sheets/columnPixels';
import { lineNote, lineCustom } from './notes/lineNote';
import type { BookSheet } from '../../xlsx/book';

/** Points per pixel. */
const pointsPerPixel = 0.75;

type Lines<T> = IObjectArrayPrimitiveType<Nullable<Partial<T>>>;

/** The widths of a sheet's columns in characters, exactly as in its file if unchanged. */
export function columnWidths(worksheet: Worksheet): readonly (number | undefined)[] {
  const columns: Lines<IColumnData> = worksheet.getConfig().columnData;
  const wide = Object.entries(columns).filter(([, column]) => column?.w !== undefined);
  const widths: (number | undefined)[] = [];
  for (const [column, data] of wide) {
    widths[Number(column)] = exactSize(data, data?.w) ?? columnCharacters(data?.w ?? 0);
  }
  return Array.from(widths);
}

/** The heights in points that were set explicitly; others adjust to their contents. */
export function rowHeights(worksheet: Worksheet): ReadonlyMap<number, number> {
  const rows: Lines<IRowData> = worksheet.getConfig().rowData;
  const heights = new Map<number, number>();
  for (const [row, data] of Object.entries(rows)) {
    if (data?.h === undefined || data.ia !== BooleanNumber.FALSE) continue;
    heights.set(Number(row), exactSize(data, data.h) ?? data.h * pointsPerPixel);
  }
  return heights;
}

/** The hidden rows, or columns. */
export function hiddenLines(lines: Lines<IRowData | IColumnData>): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const [line, data] of Object.entries(lines)) {
    if (data?.hd === BooleanNumber.TRUE) hidden.add(Number(line));
  }
  return hidden;
}

function exactSize(
  line: Nullable<Partial<IRowData | IColumnData>>,
  pixels: number | undefined,
): number | undefined {
  const note = lineNote(line);
  return note?.pixels === pixels ? note?.size : undefined;
}

/** Pixels per point. */
const pixelsPerPoint = 4 / 3;

/** Heights of rows in points, in the form of the grid. */
export function heightsData(
  heights: ReadonlyMap<number, number>,
): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [row, height] of heights) {
    const pixels = Math.round(height * pixelsPerPoint);
    rows[row] = {
      h: pixels,
      ia: BooleanNumber.FALSE,
      custom: lineCustom({ size: height, pixels }),
    };
  }
  return rows;
}

/** The rows of a sheet in the form of the grid. */
export function bookRows({
  rowHeights,
  hiddenRows,
  filteredRows,
}: BookSheet): Record<number, Partial<IRowData>> {
  const rows = heightsData(rowHeights);
  hiddenRows?.forEach((row) => (rows[row] = { ...rows[row], hd: BooleanNumber.TRUE }));
  filteredRows?.forEach((row) => {
    rows[row] = { ...rows[row], custom: lineCustom({ ...lineNote(rows[row]), isFiltered: true }) };
  });
  return rows;
}

/** The columns of a sheet in the form of the grid. */
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
