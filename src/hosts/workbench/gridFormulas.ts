import type { IAccessor, Worksheet } from '@univerjs/core';
import type { CellReference } from '../../cells/area';
import type { CellValue } from '../../cells/value';
import { formulaState } from '../formulaState';
import type { FormulaState } from '../workbook';
import { cellsHeld } from './cellHeld';
import { cellValue } from './cellValue';
import { formulaAt } from './formulaAt';
import { openGrid } from './openGrid';

/** A formula in a cell of the grid. */
export interface GridFormula {
  readonly worksheet: Worksheet;
  readonly cell: CellReference;
  readonly formula: string;
  readonly value: CellValue;
  readonly state: FormulaState;
}

/** Every formula in the workbook that is wanted: sheet by sheet, row by row. */
export function gridFormulas(
  accessor: IAccessor,
  isWanted: (formula: string) => boolean,
): readonly GridFormula[] {
  return openGrid(accessor)
    .getSheets()
    .flatMap((worksheet) => onSheet(accessor, worksheet, isWanted));
}

/** The formulas of one sheet. */
function onSheet(
  accessor: IAccessor,
  worksheet: Worksheet,
  isWanted: (formula: string) => boolean,
): GridFormula[] {
  const found: GridFormula[] = [];
  const held = cellsHeld(accessor, worksheet);
  worksheet.getCellMatrix().forValue((row, column, data) => {
    if (!data?.f && !data?.si) return;
    const cell = { row, column };
    const formula = formulaAt(accessor, worksheet, cell);
    if (formula === undefined || !isWanted(formula)) return;
    const value = cellValue(held(row, column));
    found.push({ worksheet, cell, formula, value, state: formulaState(value) });
  });
  return found;
}
