import { CellValueType, type ICellData, type IObjectMatrixPrimitiveType } from '@univerjs/core';
import { type CellReference, formulaText, type Plan, type PlanCell } from '../../sheets/plan';
import { cellStyle } from './cellStyle';

/** A plan's cells as the grid stores them: by row and column of the sheet. Empty cells are left out. */
export function gridCells(
  plan: Plan,
  origin: CellReference,
): IObjectMatrixPrimitiveType<ICellData> {
  const rows: IObjectMatrixPrimitiveType<ICellData> = {};
  plan.cells.forEach((cells, i) => {
    const row: Record<number, ICellData> = {};
    cells.forEach((cell, j) => {
      const data = cellData(cell, origin);
      if (data) row[origin.column + j] = data;
    });
    rows[origin.row + i] = row;
  });
  return rows;
}

function cellData(cell: PlanCell, origin: CellReference): ICellData | undefined {
  switch (cell.kind) {
    case 'empty':
      return undefined;
    case 'text':
      return { v: cell.value, t: CellValueType.STRING, s: cellStyle[cell.style] };
    case 'number':
      return { v: cell.value, t: CellValueType.NUMBER, s: style(cell) };
    case 'formula':
      return { f: formulaText(cell.formula, origin), s: style(cell) };
    default:
      return cell satisfies never;
  }
}

function style(cell: PlanCell & { readonly kind: 'number' | 'formula' }) {
  return { ...cellStyle[cell.style], n: { pattern: cell.format } };
}
