import type { ChartSpan } from '../../sheets/chartPlace';
import type { Plan } from '../../sheets/plan';
import { columnPixels } from '../../sheets/columnPixels';
import { rowNumbers, scrollBar } from './gridRoom';

/** The numbers in front of rows, and a scroll bar, in pixels. */
export const around = rowNumbers + scrollBar;
/** The height of a row: in one of whole pixels the grid cuts no letter. */
const row = 24;
/**
 * Smaller than this, letters are hard to read; and for the sake of a chart they need not be as small. On a phone, whose
 * screen is finer, they may be smaller for the sake of values that would be out of sight.
 */
const least = { columns: 16 / row, withChart: 17 / row, values: 14 / row } as const;
/** Narrower than what a window of 1,024 pixels leaves next to the pane, in pixels. */
const narrow = 600;

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
  const columns = neededFor(columnWidths);
  const chart = (to.column - from.column) * columnPixels() + (to.x ?? 0);
  const withChart = zoomTo(columns + chart, room);
  return withChart >= least.withChart ? withChart : Math.max(zoomTo(columns, room), least.columns);
}

/**
 * How much smaller a sheet that is inserted in a narrow window is drawn, so that its first columns are in sight: a label,
 * its unit, its time and its value. If not even the smallest letters bring the value into sight, they are larger.
 *
 * @param columnWidths those of the plan on a sheet of its own
 * @param room for the sheet, in pixels; 0 if it is not in sight
 */
export function narrowZoom(columnWidths: Plan['columnWidths'], room: number): number {
  if (room === 0 || room >= narrow) return 1;
  const withValues = zoomTo(neededFor(columnWidths.slice(0, 4)), room);
  return withValues >= least.values ? withValues : least.columns;
}

/** The pixels that columns need, with what is around them. */
function neededFor(columnWidths: Plan['columnWidths']): number {
  return columnWidths.reduce((sum, width) => sum + columnPixels(width), around);
}

function zoomTo(needed: number, room: number): number {
  return Math.min(Math.floor((room / needed) * row) / row, 1);
}
