import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import type { ICellData, IRange, Worksheet } from '@univerjs/core';
import { address, areaAt } from '../../cells/a1';
import type { CellReference } from '../../cells/area';
import { tokensOf } from '../../formulas/tokens';
import type { BookFormula } from '../../xlsx/book';
import { keptCell } from './keptCell';
import { inFile, inGrid, placesKey } from './keptPlaces';
import { keptData } from './keptData';

/** A cell of a sheet of the grid. */
export interface SheetCell extends CellReference {
  readonly worksheet: Worksheet;
}

/**
 * A formula that the grid cannot calculate, copied to another cell as Excel copies formulas: references without a
 * dollar sign move along. If it reads other cells than before, its result is not known, and the cell shows `#N/A`.
 *
 * @param sorted cells of the sheet whose rows are sorted: what a formula reads in its own row goes with it
 * @returns undefined for a cell that keeps no formula, or one of a data table, of which Excel copies values
 */
export function keptCopy(from: SheetCell, to: SheetCell, sorted?: IRange): ICellData | undefined {
  const kept = keptCell(from.worksheet, from.row, from.column);
  if (!kept || kept === 'filled' || kept.form === 'dataTable') return undefined;
  const name = (cell: CellReference) => address(cell, 1, 1);
  const read = kept.isPlaced ? kept.formula : inGrid(kept.formula, from.worksheet);
  const relative = translateFormulaToR1C1(read, name(from));
  const formula = translateFormulaToA1(relative, name(to), { wrapEdges: false });
  const sheet = { id: to.worksheet.getSheetId(), name: to.worksheet.getName() };
  const isOfSheet = from.worksheet.getSheetId() !== sheet.id && readsOwnSheet(formula);
  const before = translateFormulaToA1(relative, name(from));
  const isSame = !isOfSheet && (formula === before || readsAlong(before, from.row, sorted));
  const result = isSame ? kept.result : { error: '#N/A' };
  const ofFile = inFile(formula, to.worksheet);
  const isOfFile = inGrid(ofFile, to.worksheet) === formula;
  const here = isOfFile ? undefined : { formula, places: placesKey(to.worksheet) };
  const copy: BookFormula = {
    ...{ kind: 'formula', formula: ofFile, isKept: true },
    ...(kept.form && { form: kept.form }),
    ...(result !== undefined && { result }),
  };
  return keptData(copy, { row: to.row, column: to.column }, sheet, here);
}

function readsOwnSheet(formula: string): boolean {
  return tokensOf(formula).some(
    ({ type, value }) => type.startsWith('range') && !value.includes('!'),
  );
}

const fixed = /^(?:.*!)?\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?$/i;

/** Whether all that a formula reads is fixed, or in its own row and among the cells that are sorted with it. */
function readsAlong(formula: string, row: number, sorted: IRange | undefined): boolean {
  if (!sorted) return false;
  return tokensOf(formula).every(({ type, value }) => {
    if (!type.startsWith('range') || type === 'range_named') return true;
    if (fixed.test(value)) return true;
    const area = value.includes('!') ? undefined : areaAt(value);
    return (
      area?.row === row &&
      area.rows === 1 &&
      area.column >= sorted.startColumn &&
      area.column + area.columns - 1 <= sorted.endColumn
    );
  });
}
