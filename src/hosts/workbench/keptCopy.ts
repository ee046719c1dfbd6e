import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import type { ICellData, Worksheet } from '@univerjs/core';
import { address } from '../../cells/a1';
import type { CellReference } from '../../cells/area';
import { tokensOf } from '../../formulas/tokens';
import type { BookFormula } from '../../xlsx/book';
import { keptCell } from './keptCell';
import { keptData } from './keptData';

/** A cell of a sheet of the grid. */
export interface SheetCell extends CellReference {
  readonly worksheet: Worksheet;
}

/**
 * A formula that the grid cannot calculate, copied to another cell as Excel copies formulas: references without a dollar
 * sign move along. Where it reads other cells than before, its result is not known, and the cell shows `#N/A`.
 *
 * @returns undefined for a cell that keeps no formula, or one of a data table, of which Excel copies values
 */
export function keptCopy(from: SheetCell, to: SheetCell): ICellData | undefined {
  const kept = keptCell(from.worksheet, from.row, from.column);
  if (!kept || kept === 'filled' || kept.form === 'dataTable') return undefined;
  const name = (cell: CellReference) => address(cell, 1, 1);
  const relative = translateFormulaToR1C1(kept.formula, name(from));
  const formula = translateFormulaToA1(relative, name(to), { wrapEdges: false });
  const sheet = { id: to.worksheet.getSheetId(), name: to.worksheet.getName() };
  const isOfSheet = from.worksheet.getSheetId() !== sheet.id && readsOwnSheet(formula);
  const isSame = !isOfSheet && formula === translateFormulaToA1(relative, name(from));
  const result = isSame ? kept.result : { error: '#N/A' };
  const copy: BookFormula = {
    ...{ kind: 'formula', formula, isKept: true },
    ...(kept.form && { form: kept.form }),
    ...(result !== undefined && { result }),
  };
  return keptData(copy, { row: to.row, column: to.column }, sheet);
}

function readsOwnSheet(formula: string): boolean {
  return tokensOf(formula).some(
    ({ type, value }) => type.startsWith('range') && !value.includes('!'),
  );
}
