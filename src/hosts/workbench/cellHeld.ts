import type { IAccessor, ICellData, Nullable, Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';

/** What a cell holds, as stored: with its plain value, whatever its number format shows. */
export type CellHeld =
  | { readonly kind: 'own'; readonly data: ICellData }
  /** Put there by the formula of another cell. */
  | { readonly kind: 'spilled'; readonly data: ICellData };

/** Reads the cells of a sheet, one after the other; undefined for a cell that holds nothing. */
export function cellsHeld(
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
