import type { Area, CellReference } from '../cells/area';
import { excelLimits } from '../cells/excelLimits';

/** The cells that a chart covers, at the standard sizes of rows and columns. */
export const chartCells = { rows: 15, columns: 7 } as const;

/** From the top left of one cell to that of another. */
export interface ChartSpan {
  readonly from: CellReference;
  /** `x` pixels into that cell; absent for none. */
  readonly to: CellReference & { readonly x?: number };
}

/** The cell at which the first of several charts begins, one below the other. */
export interface ChartPlace extends CellReference {
  /** So many columns each chart covers; absent for those of `chartCells`. */
  readonly columns?: number;
}

/**
 * What one of several charts covers, one below the other.
 *
 * @param number how many are above it
 */
export function chartSpan({ row, column, columns }: ChartPlace, number: number): ChartSpan {
  const from = { row: row + number * (chartCells.rows + 1), column };
  const to = { row: from.row + chartCells.rows, column: column + (columns ?? chartCells.columns) };
  return { from, to };
}

/** How many rows and columns a sheet needs for some charts, one below the other; none without charts. */
export function roomForCharts(
  count: number,
  first: ChartPlace,
): { readonly rows: number; readonly columns: number } {
  if (count === 0) return { rows: 0, columns: 0 };
  const { to } = chartSpan(first, count - 1);
  return { rows: to.row + 1, columns: to.column + 1 };
}

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
