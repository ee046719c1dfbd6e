import { BooleanNumber, type IWorksheetData } from '@univerjs/core';
import { roomForCharts } from '../../sheets/chartPlace';
import { ownCharts } from '../../sheets/print/ownCharts';
import { ownSheet } from '../../sheets/print/ownSheet';
import type { Plan, Anchoring } from '../../sheets/plan';
import { columnPixels } from '../../sheets/columnPixels';
import { planShades } from '../../xlsx/planShades';
import { gridCells } from './gridCells';
import { heightsData } from './gridLines';
import { shadeCells } from './gridShades';
import { printCustom } from './notes/printNote';

/** What a sheet has at least, so that there is room to work around a plan. */
export const minRows = 1000;
export const minColumns = 26;

const atTopLeft: Anchoring = { origin: { row: 0, column: 0 } };

/**
 * A sheet that holds a plan at its top left, as the grid stores one.
 *
 * @param anchoring with the sheets that the plan's formulas read
 */
export function gridSheet(given: Plan, anchoring = atTopLeft): Partial<IWorksheetData> {
  const { plan, wrapped } = ownSheet(given);
  const size = { rows: plan.cells.length, columns: plan.columnWidths.length };
  const charts = roomForCharts(ownCharts(plan));
  const cellData = gridCells(plan, anchoring, wrapped);
  shadeCells(cellData, planShades(plan));
  return {
    name: plan.name,
    rowCount: Math.max(minRows, size.rows, charts.rows),
    columnCount: Math.max(minColumns, size.columns, charts.columns),
    cellData,
    columnData: Object.fromEntries(
      plan.columnWidths.map((characters, column) => [column, { w: columnPixels(characters) }]),
    ),
    rowData: heightsData(new Map([...wrapped].map(([row, { height }]) => [row, height]))),
    freeze: freezeOf(plan),
    ...(plan.hasGridlines === false && { showGridlines: BooleanNumber.FALSE }),
    custom: printCustom(plan),
  };
}

/** What stays in sight. */
function freezeOf({ frozenRows, frozenColumns = 0 }: Plan): IWorksheetData['freeze'] {
  return {
    ...{ xSplit: frozenColumns, ySplit: frozenRows },
    startColumn: frozenColumns > 0 ? frozenColumns : -1,
    startRow: frozenRows > 0 ? frozenRows : -1,
  };
}
