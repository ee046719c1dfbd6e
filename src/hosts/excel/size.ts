import type { CellReference, Plan } from '../../sheets/plan';
import { excelSize } from '../../sheets/excelSize';

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
    rows: Math.min(rows, excelSize.rows - row),
    columns: Math.min(columns, excelSize.columns - column),
  };
}
