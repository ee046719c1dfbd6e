import type { IAccessor, IObjectMatrixPrimitiveType, ICellData } from '@univerjs/core';
import type { RepairResult } from '../workbook';
import { waitForCalculation } from './waitForCalculation';
import { applyAsOneUndoStep, valuesStep } from './steps';
import { type GridFormula, ownFormulas } from './findFormulas';

/** Re-enters AI Capex formulas that show #NAME?, as one undo step. */
export async function repairFormulas(accessor: IAccessor): Promise<RepairResult> {
  const formulas = ownFormulas(accessor);
  const broken = formulas.filter(({ state }) => state === 'notFound');
  if (broken.length === 0) return { found: formulas.length, repaired: 0 };
  const sheets = [...new Set(broken.map(({ worksheet }) => worksheet))];
  const steps = sheets.map((sheet) =>
    valuesStep(accessor, {
      unitId: sheet.getUnitId(),
      subUnitId: sheet.getSheetId(),
      cellValue: entered(broken.filter(({ worksheet }) => worksheet === sheet)),
    }),
  );
  applyAsOneUndoStep(accessor, steps);
  await waitForCalculation(accessor);
  const left = ownFormulas(accessor).filter(({ state }) => state === 'notFound');
  return { found: formulas.length, repaired: broken.length - left.length };
}

function entered(formulas: readonly GridFormula[]): IObjectMatrixPrimitiveType<ICellData> {
  const cells: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const { cell, formula } of formulas) {
    (cells[cell.row] ??= {})[cell.column] = { f: formula, si: null, v: null };
  }
  return cells;
}
