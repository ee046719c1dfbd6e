import type { Plan } from '../../sheets/plan';
import { columnPixels } from './columnPixels';

/** The numbers in front of rows, in pixels. */
const rowHeadings = 46;
/** Smaller than this, letters are hard to read. */
const least = 0.65;

/**
 * How much smaller a sheet is drawn so that its columns are in sight, down to what can be read.
 *
 * @param room for the sheet, in pixels; 0 if it is not in sight
 */
export function zoomFor({ columnWidths }: Pick<Plan, 'columnWidths'>, room: number): number {
  if (room === 0) return 1;
  const needed = columnWidths.reduce((sum, width) => sum + columnPixels(width), rowHeadings);
  // In hundredths, as the grid shows it.
  const fitting = Math.floor((room / needed) * 100) / 100;
  return Math.min(Math.max(fitting, least), 1);
}
