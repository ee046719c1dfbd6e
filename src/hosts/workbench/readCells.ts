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

/** A cell's stored contents, with its plain value regardless of its number format. */
export type CellHeld =
  | { readonly kind: 'own'; readonly data: ICellData }
  /** Spilled by the formula of another cell. */
  | { readonly kind: 'spilled'; readonly data: ICellData };

/** Reads cells of a sheet; undefined for an empty cell. */
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

/** Whether a cell has contents of its own, not only a format. */
export function holdsSomething(cell: Nullable<ICellData>): boolean {
  const { f, si, p, v } = cell ?? {};
  if (f || si || p) return true;
  return v !== undefined && v !== null && v !== '';
}

const errors: ReadonlySet<unknown> = ERROR_TYPE_SET;

/** Whether what a cell holds is an error, not a text that reads like one. */
export function holdsError({ v, t }: ICellData): boolean {
  return errors.has(v) && t !== CellValueType.FORCE_STRING;
}

/** The value of a cell, regardless of its number format. */
export function cellValue(held: CellHeld | undefined): CellValue {
  if (!held) return null;
  const { v, t, p } = held.data;
  if (v === undefined || v === null) return p?.body ? plainText(p.body.dataStream) : null;
  if (t === CellValueType.BOOLEAN || typeof v === 'boolean') return Boolean(Number(v));
  if (holdsError(held.data)) return { error: String(v) };
  // A typed number may be stored as text.
  return t === CellValueType.NUMBER ? Number(v) : v;
}

/** The text without the two characters that end a rich text. */
function plainText(dataStream: string): string {
  return dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}

/** A formula's cell, and the range that its result fills. */
export interface Spill {
  readonly source: CellReference;
  readonly range: IRange;
}

/**
 * The spill that a cell is part of, including as its source; undefined if there is none. A formula that shows #SPILL!
 * fills nothing, although the grid keeps the range that it would fill.
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

/** The formula behind a cell, beginning with `=`: its own, or the one that spills into it. */
export function formulaAt(
  accessor: IAccessor,
  worksheet: Worksheet,
  cell: CellReference,
): string | undefined {
  const [unit, sheet] = [worksheet.getUnitId(), worksheet.getSheetId()];
  const { row, column } = spillAt(accessor, unit, sheet, cell)?.source ?? cell;
  // This also resolves formulas that the grid stores as shared with another cell.
  const formula = accessor.get(FormulaDataModel).getFormulaStringByCell(row, column, sheet, unit);
  return formula || undefined;
}
