import type { IAccessor, Worksheet } from '@univerjs/core';
import { ErrorType } from '@univerjs/engine-formula';
import type { CellReference } from '../../sheets/plan';
import { formulaAt } from './formulaAt';
import { openGrid } from './openGrid';

/** A formula in a cell of the grid. */
export interface GridFormula {
  readonly worksheet: Worksheet;
  readonly cell: CellReference;
  readonly formula: string;
  /** It shows #NAME?: it was calculated before the functions, or a name that it uses, were there. */
  readonly isBroken: boolean;
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

function onSheet(
  accessor: IAccessor,
  worksheet: Worksheet,
  isWanted: (formula: string) => boolean,
): GridFormula[] {
  const found: GridFormula[] = [];
  worksheet.getCellMatrix().forValue((row, column, data) => {
    if (!data?.f && !data?.si) return;
    const cell = { row, column };
    const formula = formulaAt(accessor, worksheet, cell);
    if (formula === undefined || !isWanted(formula)) return;
    found.push({ worksheet, cell, formula, isBroken: data.v === ErrorType.NAME });
  });
  return found;
}
