import type { ChartSpan } from '../../sheets/chartPlace';
import type { Plan } from '../../sheets/plan';
import { columnPixels } from '../../sheets/columnPixels';
import { scrollBar } from './gridRoom';

/** The numbers in front of rows, and a scroll bar, in pixels. */
export const around = 46 + scrollBar;
/** The height of a row: in one of whole pixels the grid cuts no letter. */
const row = 24;
/** Smaller than this, letters are hard to read; and for the sake of a chart they need not be as small. */
const least = { columns: 16 / row, withChart: 17 / row } as const;

/**
 * How much smaller a sheet is drawn so that its columns are in sight, down to what can be read; and its chart next to them,
 * where the window is wide enough.
 *
 * @param room for the sheet, in pixels; 0 if it is not in sight
 * @param chart to the right of the plan's columns
 */
export function zoomFor(
  { columnWidths }: Pick<Plan, 'columnWidths'>,
  room: number,
  { from, to }: ChartSpan,
): number {
  if (room === 0) return 1;
  const columns = columnWidths.reduce((sum, width) => sum + columnPixels(width), around);
  const chart = (to.column - from.column) * columnPixels() + (to.x ?? 0);
  const withChart = zoomTo(columns + chart, room);
  return withChart >= least.withChart ? withChart : Math.max(zoomTo(columns, room), least.columns);
}

function zoomTo(needed: number, room: number): number {
  return Math.min(Math.floor((room / needed) * row) / row, 1);
}
