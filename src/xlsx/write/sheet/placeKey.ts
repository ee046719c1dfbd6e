import { excelSize } from '../../../sheets/excelSize';
import type { CellReference } from '../../../sheets/plan';

/** A number for each place of a sheet. */
export function placeKey({ row, column }: CellReference): number {
  return row * excelSize.columns + column;
}
