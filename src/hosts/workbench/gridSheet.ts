import type { IWorksheetData } from '@univerjs/core';
import { chartPlace, roomForCharts } from '../../sheets/chartPlace';
import type { Plan, Anchoring } from '../../sheets/plan';
import { columnPixels } from './columnPixels';
import { gridCells } from './gridCells';

/** What a sheet has at least, so that there is room to work around a plan. */
export const minRows = 1000;
export const minColumns = 26;

const atTopLeft: Anchoring = { origin: { row: 0, column: 0 } };

/**
 * A sheet that holds a plan at its top left, as the grid stores one.
 *
 * @param anchoring with the sheets that the plan's formulas read
 */
export function gridSheet(plan: Plan, anchoring = atTopLeft): Partial<IWorksheetData> {
  const size = { rows: plan.cells.length, columns: plan.columnWidths.length };
  const charts = roomForCharts(plan.charts.length, chartPlace({ row: 0, column: 0, ...size }));
  return {
    name: plan.name,
    rowCount: Math.max(minRows, size.rows, charts.rows),
    columnCount: Math.max(minColumns, size.columns, charts.columns),
    cellData: gridCells(plan, anchoring),
    columnData: Object.fromEntries(
      plan.columnWidths.map((characters, column) => [column, { w: columnPixels(characters) }]),
    ),
    ...(plan.frozenRows > 0 && {
      freeze: { xSplit: 0, startColumn: -1, ySplit: plan.frozenRows, startRow: plan.frozenRows },
    }),
  };
}
