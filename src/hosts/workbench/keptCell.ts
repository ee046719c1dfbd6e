import type { ICellData, Nullable, Worksheet } from '@univerjs/core';
import type { CellReference } from '../../cells/area';
import { sheetPrefix } from '../../cells/sheetReference';
import { tokensOf } from '../../formulas/tokens';
import type { BookFormula, BookResult } from '../../xlsx/book';
import { placesKey } from './keptPlaces';
import { cellNote, type FilledNote, type KeptNote } from './notes/cellNote';
import { cellValue } from './readCells';
import { lineNote } from './notes/lineNote';
import { copyNote, originNote } from './notes/sheetNote';

/**
 * What a cell that keeps a result saved in its file holds there: the formula with that result, or nothing if the
 * formula of another cell fills it. Undefined for any other cell, such as one that was typed over. A formula goes where
 * its cell is moved; a data table of a what-if analysis, and what a formula fills, stay where they were.
 */
export function keptCell(
  worksheet: Worksheet,
  row: number,
  column: number,
): BookFormula | 'filled' | undefined {
  const cell = worksheet.getCellRaw(row, column);
  const note = cellNote(cell);
  if (!cell || (note?.kind !== 'kept' && note?.kind !== 'filled')) return undefined;
  if (!showsKeptResult(cell, note)) return undefined;
  const isBound = note.kind === 'filled' || note.formula.form === 'dataTable';
  const sheet = note.kind === 'filled' ? note.of?.sheet : note.sheet.id;
  if (isBound && !(isOf(worksheet, sheet) && isWhereItStood(worksheet, row, column, note.at))) {
    return undefined;
  }
  if (note.kind === 'filled') return 'filled';
  const result: BookResult | null = cellValue({ kind: 'own', data: cell });
  const { here } = note;
  const isPlaced =
    here !== undefined && here.places === placesKey(worksheet) && isOf(worksheet, sheet);
  const formula = isPlaced ? here.formula : formulaHere(worksheet, row, column, note);
  return {
    ...{ ...note.formula, formula },
    ...(isPlaced && { isPlaced }),
    ...(result !== null && { result }),
  };
}

/** Whether a cell still shows the result that its note is about: nothing was typed over it. */
export function showsKeptResult(
  cell: Nullable<ICellData>,
  { value }: KeptNote | FilledNote,
): boolean {
  return !!cell && !cell.f && !cell.si && !cell.p && (cell.v ?? undefined) === value;
}

/** Whether a sheet is the one of that id, or a copy of it. */
function isOf(worksheet: Worksheet, sheet: string | undefined): boolean {
  return (
    sheet === undefined || worksheet.getSheetId() === sheet || copyNote(worksheet)?.sheet === sheet
  );
}

/** The formula as it is in its cell: one that was moved to another sheet still reads the sheet that it was in. */
function formulaHere(
  worksheet: Worksheet,
  row: number,
  column: number,
  { formula: { formula }, sheet, at }: KeptNote,
): string {
  const isCopy =
    copyNote(worksheet)?.sheet === sheet.id && isWhereItStood(worksheet, row, column, at);
  if (sheet.id === worksheet.getSheetId() || isCopy) return formula;
  return tokensOf(formula)
    .map(({ type, value }) => {
      const isCells = type === 'range' || type === 'range_beam' || type === 'range_ternary';
      return isCells && !value.includes('!') ? sheetPrefix(sheet.name) + value : value;
    })
    .join('');
}

/** Whether a cell is the one that was there in the file. */
export function isWhereItStood(
  worksheet: Worksheet,
  row: number,
  column: number,
  at: CellReference,
): boolean {
  const { rowData, columnData } = worksheet.getConfig();
  // Once rows have moved, one without a note is new.
  const isNoted = originNote(worksheet)?.noted !== undefined;
  const rowOrigin = lineNote(rowData[row])?.origin ?? (isNoted ? undefined : row);
  const columnOrigin = lineNote(columnData[column])?.origin ?? (isNoted ? undefined : column);
  return rowOrigin === at.row && columnOrigin === at.column;
}
