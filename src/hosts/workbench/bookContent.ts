import type { IAccessor, IRange, Nullable, Worksheet } from '@univerjs/core';
import { ErrorType, FormulaDataModel } from '@univerjs/engine-formula';
import type { CellValue } from '../../cells/value';
import type { BookContent, BookFormula, BookResult } from '../../xlsx/book';
import { fillMark } from './fillMark';
import { type CellHeld, cellReader, cellValue } from './readCells';
import { keptCell } from './keptCell';
import { type CellNote, cellNote, type ExactNote, type SavedNote, shapeOf } from './notes/cellNote';
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
  const held = cellReader(accessor, worksheet);
  const model = accessor.get(FormulaDataModel);
  const [unit, sheet] = [worksheet.getUnitId(), worksheet.getSheetId()];
  const spills: Nullable<Record<number, Nullable<Record<number, IRange>>>> =
    model.getArrayFormulaRange()[unit]?.[sheet];
  const filled = model.getArrayFormulaCellData()[unit]?.[sheet];
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
    if (formula === undefined) {
      if (value === null || found?.kind !== 'spilled') return contentOf(value);
      const note = savedNote(cellNote(worksheet.getCellRaw(row, column)), value, '', undefined);
      return contentOf(note ? note.saved : value);
    }
    const isBlocked = found?.data.v === ErrorType.SPILL;
    // A blocked spill fills nothing: the cells that it would fill are the user's.
    const spill = isBlocked ? undefined : spillOf(spills?.[row]?.[column]);
    if (value === null) return { kind: 'formula', formula, ...(spill && { spill }) };
    const mark = () => fillMark(spills?.[row]?.[column], filled);
    const note = savedNote(cellNote(found?.data), value, formula, mark);
    // What the file has fills what it does there, whatever the grid fills.
    const fills = note?.kind === 'saved' ? note.spill : spill;
    return {
      ...{ kind: 'formula', formula, result: note ? note.saved : value },
      ...(fills && { spill: fills }),
    };
  };
}

/** The note of what the file has, if the grid still comes to the same as when the file was opened. */
function savedNote(
  note: CellNote | undefined,
  result: BookResult,
  formula: string,
  mark: (() => string | undefined) | undefined,
): SavedNote | ExactNote | undefined {
  switch (note?.kind) {
    case 'exact':
      return sameResult(result, note.saved) ? note : undefined;
    case 'saved': {
      const isSame = sameResult(result, note.calculated) && shapeOf(formula) === note.shape;
      return isSame && mark?.() === note.fills ? note : undefined;
    }
    default:
      return undefined;
  }
}

/** What a file cannot hold becomes the error that Excel has for it. */
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
  if (typeof result === 'boolean') return { kind: 'boolean', value: result };
  return { kind: 'error', code: result.error };
}
