import {
  BooleanNumber,
  type IColumnData,
  type IObjectArrayPrimitiveType,
  type IRowData,
  type Nullable,
  type Worksheet,
} from '@univerjs/core';
import { columnCharacters } from './columnPixels';
import { lineNote } from './notes/lineNote';

/** Three quarters of a point make a pixel. */
const pointsPerPixel = 0.75;

type Lines<T> = IObjectArrayPrimitiveType<Nullable<Partial<T>>>;

/** The widths of a sheet's columns in characters, as its file has them where nobody has changed them. */
export function columnWidths(worksheet: Worksheet): readonly (number | undefined)[] {
  const columns: Lines<IColumnData> = worksheet.getConfig().columnData;
  const wide = Object.entries(columns).filter(([, column]) => column?.w !== undefined);
  const widths: (number | undefined)[] = [];
  for (const [column, data] of wide) {
    widths[Number(column)] = exactSize(data, data?.w) ?? columnCharacters(data?.w ?? 0);
  }
  return Array.from(widths);
}

/** The heights in points that somebody has set; the others follow their content. */
export function rowHeights(worksheet: Worksheet): ReadonlyMap<number, number> {
  const rows: Lines<IRowData> = worksheet.getConfig().rowData;
  const heights = new Map<number, number>();
  for (const [row, data] of Object.entries(rows)) {
    if (data?.h === undefined || data.ia !== BooleanNumber.FALSE) continue;
    heights.set(Number(row), exactSize(data, data.h) ?? data.h * pointsPerPixel);
  }
  return heights;
}

/** Which rows, or columns, are hidden. */
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
