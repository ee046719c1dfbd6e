import {
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { formatFor } from '../../sheets/format';
import { linkFormula } from '../../sheets/linkFormula';
import { recordFormula } from '../../sheets/recordFormula';
import { formulaText, type Plan, type PlanCell, type Anchoring } from '../../sheets/plan';
import type { WrappedRow, WrappedRows } from '../../sheets/print/ownSheet';
import { cellCustom } from './notes/cellNote';
import { styleData } from './styleData';
import { textType } from './valueData';

/**
 * A plan's cells as the grid stores them, each with a note of its named style: by row and column of the sheet. Empty
 * cells are omitted.
 *
 * @param wrapped the rows of a sheet of the plan's own in which texts are wrapped
 */
export function gridCells(
  plan: Plan,
  anchoring: Anchoring,
  wrapped: WrappedRows = new Map(),
): IObjectMatrixPrimitiveType<ICellData> {
  const { origin } = anchoring;
  const rows: IObjectMatrixPrimitiveType<ICellData> = {};
  plan.cells.forEach((cells, i) => {
    const row: Record<number, ICellData> = {};
    cells.forEach((cell, j) => {
      if (cell.kind === 'empty') return;
      const style = styleData(cell.style, plan.colors);
      const data = cellData(cell, { ...style, ...inWrappedRow(wrapped.get(i), j) }, anchoring);
      const { styleName: name } = formatFor(cell.style, plan.colors);
      row[origin.column + j] = { ...data, custom: cellCustom({ kind: 'styled', name }) };
    });
    rows[origin.row + i] = row;
  });
  return rows;
}

/** In a row of several lines, what takes one line is next to their middle. */
function inWrappedRow(row: WrappedRow | undefined, column: number): IStyleData {
  if (!row) return {};
  return { vt: VerticalAlign.MIDDLE, ...(row.columns.has(column) && { tb: WrapStrategy.WRAP }) };
}

function cellData(
  cell: Exclude<PlanCell, { kind: 'empty' }>,
  style: IStyleData,
  anchoring: Anchoring,
): ICellData {
  switch (cell.kind) {
    case 'text':
      return { v: cell.value, t: textType(cell.value), s: style };
    case 'number':
      return { v: cell.value, t: CellValueType.NUMBER, s: formatted(style, cell.format) };
    case 'link':
      return { f: linkFormula(cell.url, cell.value), s: style };
    case 'record':
      return { f: recordFormula(cell.record, cell.value), s: style };
    case 'formula':
      return { f: formulaText(cell.formula, anchoring), s: formatted(style, cell.format) };
    case 'spilled':
    case 'blankInput':
      return { s: formatted(style, cell.format) };
    default:
      return cell satisfies never;
  }
}

function formatted(style: IStyleData, pattern: string): IStyleData {
  return { ...style, n: { pattern } };
}
