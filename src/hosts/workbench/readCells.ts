import {
  type IAccessor,
  type ICellData,
  type Nullable,
  type Worksheet,
  CellValueType,
  type IRange,
  IUniverInstanceService,
  ObjectMatrix,
  Rectangle,
  type Workbook,
} from '@univerjs/core';
import { FormulaDataModel, ERROR_TYPE_SET, ErrorType } from '@univerjs/engine-formula';
import type { CellValue } from '../../cells/value';
import type { CellReference } from '../../cells/area';
import { cellBlock } from './block';

/** What a cell holds, as stored: with its plain value, whatever its number format shows. */
export type CellHeld =
  | { readonly kind: 'own'; readonly data: ICellData }
  /** Put there by the formula of another cell. */
  | { readonly kind: 'spilled'; readonly data: ICellData };

/** Reads the cells of a sheet, one after the other; undefined for a cell that holds nothing. */
export function cellReader(
  accessor: IAccessor,
  worksheet: Worksheet,
): (row: number, column: number) => CellHeld | undefined {
  const [unit, sheet] = [worksheet.getUnitId(), worksheet.getSheetId()];
  const spilled = accessor.get(FormulaDataModel).getArrayFormulaCellData()[unit]?.[sheet];
  return (row, column) => {
    const own = worksheet.getCellRaw(row, column);
    if (own && holdsSomething(own)) return { kind: 'own', data: own };
    const data: Nullable<ICellData> = spilled?.[row]?.[column];
    return data && holdsSomething(data) ? { kind: 'spilled', data } : undefined;
  };
}

/** Whether a cell has anything of its own but a look. */
export function holdsSomething(cell: Nullable<ICellData>): boolean {
  const { f, si, p, v } = cell ?? {};
  if (f || si || p) return true;
  return v !== undefined && v !== null && v !== '';
}

const errors: ReadonlySet<unknown> = ERROR_TYPE_SET;

/** The value of a cell, whatever its number format shows. */
export function cellValue(held: CellHeld | undefined): CellValue {
  if (!held) return null;
  const { v, t, p } = held.data;
  if (v === undefined || v === null) return p?.body ? plainText(p.body.dataStream) : null;
  if (t === CellValueType.BOOLEAN || typeof v === 'boolean') return Boolean(Number(v));
  if (errors.has(v) && t !== CellValueType.FORCE_STRING) return { error: String(v) };
  // Typed into a cell, a number can be kept as its digits.
  return t === CellValueType.NUMBER ? Number(v) : v;
}

/** Without the two marks that end a text with styles of its own. */
function plainText(dataStream: string): string {
  return dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}

/** A formula's cell, and all cells that its result fills. */
export interface Spill {
  readonly source: CellReference;
  readonly range: IRange;
}

/**
 * The spill that a cell is part of, its source too; undefined if it is part of none. A formula that shows #SPILL! fills
 * nothing, though the grid keeps the cells that it would fill: what is in its way is the user's.
 */
export function spillAt(
  accessor: IAccessor,
  unitId: string,
  sheetId: string,
  cell: CellReference,
): Spill | undefined {
  const spills = accessor.get(FormulaDataModel).getArrayFormulaRange()[unitId]?.[sheetId];
  const worksheet = accessor
    .get(IUniverInstanceService)
    .getUnit<Workbook>(unitId)
    ?.getSheetBySheetId(sheetId);
  const isBlocked = (row: number, column: number) =>
    worksheet?.getCellRaw(row, column)?.v === ErrorType.SPILL;
  let found: Spill | undefined;
  new ObjectMatrix<IRange>(spills).forValue((row, column, range) => {
    if (!Rectangle.contains(range, cellBlock(cell)) || isBlocked(row, column)) return;
    found = { source: { row, column }, range };
  });
  return found;
}

/** The formula that a cell shows the result of, beginning with `=`: its own, or the one that spills into it. */
export function formulaAt(
  accessor: IAccessor,
  worksheet: Worksheet,
  cell: CellReference,
): string | undefined {
  const [unit, sheet] = [worksheet.getUnitId(), worksheet.getSheetId()];
  const { row, column } = spillAt(accessor, unit, sheet, cell)?.source ?? cell;
  // It also knows formulas that the grid keeps as "the same as that one, further down".
  const formula = accessor.get(FormulaDataModel).getFormulaStringByCell(row, column, sheet, unit);
  return formula || undefined;
}
