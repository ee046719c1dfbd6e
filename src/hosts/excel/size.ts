import type { CellReference } from '../../cells/area';
import { excelLimits } from '../../cells/excelLimits';
import type { Plan } from '../../sheets/plan';

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export function planSize({ cells, columnWidths }: Plan): Size {
  return { rows: cells.length, columns: columnWidths.length };
}

/** As much of a size as there is room for from a cell to the sheet's last. */
export function roomFor({ rows, columns }: Size, { row, column }: CellReference): Size {
  return {
    rows: Math.min(rows, excelLimits.rows - row),
    columns: Math.min(columns, excelLimits.columns - column),
  };
}
