import { firstCell } from '../../cells/a1';
import type { InsertedLocation, Workbook } from '../../hosts/workbook';
import { formulaPlan, type FormulaLabel, type FormulaResult } from '../../sheets/formulaPlan';
import type { FreeCell } from './useFreeCell';
import type { LabelPlace } from './useLabelPlace';

/** A formula, beginning with `=`, the cell for it, and its label. */
export interface FormulaWish {
  readonly formula: string;
  /** Without one, the active cell. */
  readonly place: FreeCell | undefined;
  readonly label: (FormulaLabel & LabelPlace) | undefined;
}

/** What is to be inserted, and how the answer is shown. */
export interface InsertFormulaRequest {
  readonly wish: FormulaWish;
  /** Absent if the answer is not known. */
  readonly result: FormulaResult | undefined;
}

/**
 * Enters a formula into a cell, which is shown. What fills several cells, or has a label, is inserted as a table is: with
 * formats and widths, all of it in one act.
 */
export async function enterAt(
  workbook: Workbook,
  { wish: { formula, place, label }, result }: InsertFormulaRequest,
): Promise<InsertedLocation> {
  const [[first, ...others] = [], ...below] = result?.cells ?? [];
  const isBlock = label !== undefined || others.length > 0 || below.length > 0;
  if (result && place && isBlock && !place.isProtected) {
    const target = {
      kind: 'at',
      sheet: place.sheet,
      ...firstCell((label ?? place).address),
    } as const;
    return workbook.insert(formulaPlan(formula, result, label), target);
  }
  const format = isBlock || first?.format === 'General' ? undefined : first?.format;
  const cell = place && { sheet: place.sheet, address: place.address };
  return workbook.enterFormula(formula, format, cell);
}
