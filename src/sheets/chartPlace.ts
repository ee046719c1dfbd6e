import type { Area, CellReference } from '../cells/area';
import { excelLimits } from '../cells/excelLimits';
import type { PlanChart } from './plan';

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

/** A chart, and what it covers. */
export interface PlacedChart extends ChartSpan {
  readonly chart: PlanChart;
}

/** Places charts one below the other. */
export function chartsFrom(
  { row, column, columns = chartCells.columns }: ChartPlace,
  charts: readonly PlanChart[],
): readonly PlacedChart[] {
  return charts.map((chart, number) => {
    const from = { row: row + number * (chartCells.rows + 1), column };
    return { chart, from, to: { row: from.row + chartCells.rows, column: column + columns } };
  });
}

/** How many rows and columns a sheet needs for some charts; none without charts. */
export function roomForCharts(spans: readonly ChartSpan[]): {
  readonly rows: number;
  readonly columns: number;
} {
  if (spans.length === 0) return { rows: 0, columns: 0 };
  return {
    rows: Math.max(...spans.map(({ to }) => to.row)) + 1,
    columns: Math.max(...spans.map(({ to }) => to.column)) + 1,
  };
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
