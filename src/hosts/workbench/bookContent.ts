import type { IAccessor, IRange, Nullable, Worksheet } from '@univerjs/core';
import { ErrorType, FormulaDataModel } from '@univerjs/engine-formula';
import type { CellValue } from '../../cells/value';
import type { BookContent, BookFormula, BookResult } from '../../xlsx/book';
import { type CellHeld, cellsHeld } from './cellHeld';
import { cellValue } from './cellValue';
import { keptCell } from './keptCell';
import { type CellNote, cellNote, shapeOf } from './notes/cellNote';
import { sameResult } from './sameResult';

/**
 * Reads what cells of a sheet hold, for a file; a formula with its result. Undefined for a cell that holds nothing.
 *
 * @param isFromFile whether the file is at hand that the sheet came from: a formula that reads other workbooks means
 *   something in that file only
 * @param isLost whether a cell has only the value of what filled it: see lostCells
 */
export function bookContent(
  accessor: IAccessor,
  worksheet: Worksheet,
  isFromFile = true,
  isLost: (row: number, column: number) => boolean = () => false,
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
    const kept = isFromFile ? keptCell(worksheet, row, column) : undefined;
    if (kept && kept !== 'filled') return kept;
    if (kept && !isLost(row, column)) return undefined;
    const found = held(row, column);
    const value = finite(cellValue(found));
    const formula = formulaOf(row, column, found);
    if (formula === undefined) return contentOf(value);
    const isBlocked = found?.data.v === ErrorType.SPILL;
    // A blocked spill fills nothing: the cells that it would fill are the user's.
    const spill = isBlocked ? undefined : spillOf(spills?.[row]?.[column]);
    const note = cellNote(found?.data);
    const result = value === null ? undefined : asSaved(value, formula, note);
    // The file's one result stays one, whatever the grid fills.
    const isOne = note?.kind === 'saved' && result === note.saved;
    return {
      ...{ kind: 'formula', formula },
      ...(result !== undefined && { result }),
      ...(spill && !isOne && { spill }),
    };
  };
}

/** A result as the file has it, as long as the grid comes to the same as when the file was opened. */
function asSaved(result: BookResult, formula: string, note: CellNote | undefined): BookResult {
  switch (note?.kind) {
    case 'exact':
      return sameResult(result, note.saved) ? note.saved : result;
    case 'saved': {
      const isSame = sameResult(result, note.calculated) && shapeOf(formula) === note.shape;
      return isSame ? note.saved : result;
    }
    default:
      return result;
  }
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
