import type { CellReference } from '../../../cells/area';
import { excelLimits } from '../../../cells/excelLimits';

/** A number for each place of a sheet. */
export function placeKey({ row, column }: CellReference): number {
  return row * excelLimits.columns + column;
}
