import type { CellReference } from '../../cells/area';
import { chartCells, type ChartPlace, type PlacedChart, chartsFrom } from '../chartPlace';
import { columnPixels } from '../columnPixels';
import { textWidth } from '../columnWidth';
import type { Plan } from '../plan';
import { excelPixels, pagePixels } from './page';

/** The charts of a plan, placed on a sheet of its own. */
export function ownCharts(plan: Plan): readonly PlacedChart[] {
  const { charts, chartsRow } = plan;
  return chartsRow === undefined
    ? chartsFrom(firstOf(plan), charts)
    : placedAcross(plan, chartsRow);
}

/** One next to the other, from the first column on, and a little narrower, so that both are in sight. */
function placedAcross({ charts, columnWidths }: Plan, row: number): readonly PlacedChart[] {
  let column = 0;
  return charts.map((chart) => {
    const from = { row, column };
    column += columnsFor(columnWidths, column, 0.85);
    return { chart, from, to: { row: row + chartCells.rows, column } };
  });
}

/**
 * Where the first chart goes if no rows are kept for charts: next to what is in its rows if it is printed on the same page
 * as they are; else further down among them, where enough are blank, or below them if they are few. It is always below
 * the rows that stay in sight, which would cut it when the sheet scrolls, and repeat a slice of it on each printed page.
 *
 * @param plan with the widths that its columns have there
 */
function firstOf(plan: Plan): ChartPlace {
  const { cells, columnWidths } = plan;
  const first = firstPlace(plan);
  const isOnPage = widthFrom(columnWidths, 0, endOfFirst(first)) <= pagePixels('landscape');
  if (isOnPage || plan.charts.length === 0) return first;
  const below = { row: cells.length + 1, column: 0 };
  const found = blankPlace(plan) ?? (cells.length <= fewRows ? below : undefined);
  return found ? withColumns(plan, found) : first;
}

/**
 * Next to the first rows that scroll, as many as the charts cover: a blank column away where they are in sight there, else
 * close, and narrower if need be.
 */
function firstPlace(plan: Plan): ChartPlace {
  const { cells, columnWidths, frozenRows: row } = plan;
  const ends = cells.map((_, i) => endOf(cells, columnWidths, i)).slice(row, row + rowsOf(plan));
  const column = Math.max(0, ...ends);
  const apart = withColumns(plan, { row, column: column + 1 });
  if (isInSight(columnWidths, endOfFirst(apart))) return apart;
  const most = columnsFor(columnWidths, column);
  const least = columnsFor(columnWidths, column, 0.7);
  const columns = Array.from({ length: most - least + 1 }, (_, i) => most - i).find((count) =>
    isInSight(columnWidths, column + count),
  );
  return columns === undefined ? apart : { row, column, columns };
}

/** The column after a chart. */
function endOfFirst({ column, columns = chartCells.columns }: ChartPlace): number {
  return column + columns;
}

/** What a window of 1,440 pixels has for columns, next to the task pane. */
const sight = 1024;

/** Whether the columns before one are in sight in the workbench. */
function isInSight(widths: readonly number[], end: number): boolean {
  return widthFrom(widths, 0, end, columnPixels) <= sight;
}

/** How many rows the charts of a plan cover, one below the other. */
function rowsOf({ charts }: Plan): number {
  return charts.length * (chartCells.rows + 1) - 1;
}

/** Among columns of other widths a chart covers another number of them. */
function withColumns({ columnWidths }: Plan, place: CellReference): ChartPlace {
  if (place.column >= columnWidths.length) return place;
  return { ...place, columns: columnsFor(columnWidths, place.column) };
}

/** What is below so many rows is in sight, or nearly. */
const fewRows = 20;

/** Of a chart over columns of standard width. */
const chartPixels = chartCells.columns * excelPixels();

/** The pixels from a column to another, which does not count; Excel's, or the workbench's. */
function widthFrom(
  widths: readonly number[],
  from: number,
  to: number,
  pixels: (characters?: number) => number = excelPixels,
): number {
  const columns = Array.from({ length: to - from }, (_, i) => pixels(widths[from + i]));
  return columns.reduce((sum, width) => sum + width, 0);
}

/**
 * How many columns are about as wide as a chart.
 *
 * @param least the part of a chart's width that is enough
 */
function columnsFor(widths: readonly number[], from: number, least = 0.9): number {
  const isWide = (count: number) => widthFrom(widths, from, from + count) >= chartPixels * least;
  return (
    Array.from({ length: chartCells.columns }, (_, i) => i + 1).find(isWide) ?? chartCells.columns
  );
}

/** The first block of blank cells at the right of the plan that has room for its charts. */
function blankPlace(plan: Plan): CellReference | undefined {
  const { cells, columnWidths, frozenRows } = plan;
  const rows = rowsOf(plan);
  const ends = cells.map((_, row) => endOf(cells, columnWidths, row));
  for (let row = frozenRows; row + rows <= cells.length; row++) {
    const column = Math.max(...ends.slice(row, row + rows)) + 1;
    if (widthFrom(columnWidths, column, Math.max(column, columnWidths.length)) >= chartPixels) {
      return { row, column };
    }
  }
  return undefined;
}

/** The column after the last that a row fills, or that its last text runs over. */
function endOf(cells: Plan['cells'], widths: readonly number[], row: number): number {
  const line = cells[row] ?? [];
  const last = line.reduce((found, { kind }, column) => (kind === 'empty' ? found : column), -1);
  const cell = line[last];
  if (cell?.kind === 'formula' && cell.format === 'General') return widths.length;
  const text = cell?.kind === 'text' || cell?.kind === 'record' ? textWidth(cell.value) : 0;
  let [end, room] = [last + 1, widths[last] ?? 0];
  while (end < widths.length && room < text) room += widths[end++] ?? 0;
  return end;
}
