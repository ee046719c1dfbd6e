import type { IAccessor, Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { CellReference } from '../../cells/area';
import { spillAt } from './spillAt';

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
