import type { IAccessor, IRange, Nullable, Worksheet } from '@univerjs/core';
import { ErrorType, FormulaDataModel } from '@univerjs/engine-formula';
import type { BookContent, BookFormula, BookResult } from '../../xlsx/book';
import type { CellValue } from '../workbook';
import { type CellHeld, cellsHeld } from './cellHeld';
import { cellValue } from './cellValue';
import { keptFormula } from './keptFormula';
import { cellNote, shapeOf } from './notes/cellNote';
import { sameResult } from './sameResult';

/** Reads what cells of a sheet hold, for a file; a formula with its result. Undefined for a cell that holds nothing. */
export function bookContent(
  accessor: IAccessor,
  worksheet: Worksheet,
): (row: number, column: number) => BookContent | undefined {
  const held = cellsHeld(accessor, worksheet);
  const model = accessor.get(FormulaDataModel);
  const [unit, sheet] = [worksheet.getUnitId(), worksheet.getSheetId()];
  const spills: Nullable<Record<number, Nullable<Record<number, IRange>>>> =
    model.getArrayFormulaRange()[unit]?.[sheet];
  const formulaOf = (row: number, column: number, found: CellHeld | undefined) => {
    if (found?.kind !== 'own' || !(found.data.f || found.data.si)) return undefined;
    return model.getFormulaStringByCell(row, column, sheet, unit) || undefined;
  };
  return (row, column) => {
    const kept = keptFormula(worksheet, row, column);
    if (kept) return kept;
    const found = held(row, column);
    const value = finite(cellValue(found));
    const formula = formulaOf(row, column, found);
    if (formula === undefined) return contentOf(value);
    const isBlocked = found?.data.v === ErrorType.SPILL;
    // A blocked spill fills nothing: the cells that it would fill are the user's.
    const spill = isBlocked ? undefined : spillOf(spills?.[row]?.[column]);
    const note = cellNote(found?.data);
    const isAsOpened =
      note?.kind === 'saved' &&
      value !== null &&
      sameResult(value, note.calculated) &&
      shapeOf(formula) === note.shape;
    const result = isAsOpened ? note.saved : (value ?? undefined);
    return {
      ...{ kind: 'formula', formula },
      ...(result !== undefined && { result }),
      ...(spill && { spill }),
    };
  };
}

/** What no file can say becomes the error that Excel has for it. */
function finite(value: CellValue): CellValue {
  return typeof value === 'number' && !Number.isFinite(value) ? { error: ErrorType.NUM } : value;
}

function spillOf(range: Nullable<IRange>): BookFormula['spill'] {
  if (!range) return undefined;
  const rows = range.endRow - range.startRow + 1;
  const columns = range.endColumn - range.startColumn + 1;
  return rows * columns > 1 ? { rows, columns } : undefined;
}

function contentOf(value: CellValue): BookContent | undefined {
  if (value === null || value === '') return undefined;
  const result: BookResult = value;
  if (typeof result === 'number') return { kind: 'number', value: result };
  if (typeof result === 'string') return { kind: 'text', value: result };
  if (typeof result === 'boolean') return { kind: 'truth', value: result };
  return { kind: 'error', code: result.error };
}
