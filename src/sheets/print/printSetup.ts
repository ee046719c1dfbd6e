import type { Area } from '../../cells/area';
import type { ChartSpan } from '../chartPlace';
import { excelPixels, pagePixels } from './page';

/** How a sheet is printed on A4 or Letter, whichever the printer has. */
export interface PrintSetup {
  /** What is printed: the cells, and the charts. */
  readonly area: Area;
  readonly isLandscape: boolean;
  /** Next to each other, at least one. */
  readonly pagesWide: number;
  /** So many rows at the top are repeated on each page. */
  readonly titleRows: number;
  /** So many columns at the left are repeated on each page. */
  readonly titleColumns: number;
}

/** A sheet as far as its printing goes. */
export interface PrintedSheet {
  readonly rows: number;
  /** In characters of the standard font; undefined for a column of standard width. */
  readonly columnWidths: readonly (number | undefined)[];
  readonly frozenRows: number;
  readonly charts: readonly ChartSpan[];
}

/**
 * How a sheet is printed: upright if it is narrow, else on its side, and on as many pages next to each other as it needs
 * to stay legible.
 *
 * @example printSetup({ rows: 9, columnWidths: [44, 12, 24], frozenRows: 1, charts: [] }).isLandscape // false
 */
export function printSetup(sheet: PrintedSheet): PrintSetup {
  const { rows, columnWidths, frozenRows, charts } = sheet;
  const columns = Math.max(columnWidths.length, ...charts.map(({ to }) => to.column));
  const widths = Array.from({ length: columns }, (_, i) => excelPixels(columnWidths[i]));
  const width = widths.reduce((sum, each) => sum + each, 0);
  const isLandscape = width > pagePixels('portrait');
  // Each page but the first repeats the labels.
  const [labels = 0] = widths;
  const room = pagePixels('landscape') - labels;
  const pagesWide = Math.max(1, isLandscape ? Math.ceil((width - labels) / room) : 1);
  return {
    area: { row: 0, column: 0, rows: Math.max(rows, ...charts.map(({ to }) => to.row)), columns },
    ...{ isLandscape, pagesWide, titleRows: frozenRows },
    titleColumns: pagesWide > 1 ? 1 : 0,
  };
}
