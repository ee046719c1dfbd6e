import type { Area, CellReference } from '../cells/area';
import { excelLimits } from '../cells/excelLimits';

/** The cells that a chart covers, at the standard sizes of rows and columns. */
export const chartCells = { rows: 15, columns: 7 } as const;

/**
 * Where the first chart goes: right of all that the sheet holds and of the plan, level with the plan. Near the sheet's
 * right edge it goes below them.
 *
 * @param used all cells of the sheet that hold something; absent on an empty sheet
 */
export function chartPlace(plan: Area, used?: Area): CellReference {
  const right = Math.max(plan.column + plan.columns, used ? used.column + used.columns : 0);
  if (right + 1 + chartCells.columns <= excelLimits.columns) {
    return { row: plan.row, column: right + 1 };
  }
  const bottom = Math.max(plan.row + plan.rows, used ? used.row + used.rows : 0);
  const leftmost = excelLimits.columns - chartCells.columns;
  return { row: bottom + 1, column: Math.min(plan.column, leftmost) };
}
