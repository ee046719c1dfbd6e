import type { Worksheet } from '@univerjs/core';
import type { BookFormula, BookResult } from '../../xlsx/book';
import { cellValue } from './cellValue';
import { cellNote } from './notes/cellNote';
import { lineNote } from './notes/lineNote';

/**
 * The formula of a cell that keeps the result saved in its file, with that result; undefined for any other cell: for
 * one that was typed over, and for a copy, which has the value only.
 */
export function keptFormula(
  worksheet: Worksheet,
  row: number,
  column: number,
): BookFormula | undefined {
  const cell = worksheet.getCellRaw(row, column);
  const note = cellNote(cell);
  if (note?.kind !== 'kept' || !cell) return undefined;
  if (cell.f || cell.si || cell.p || (cell.v ?? undefined) !== note.value) return undefined;
  const { rowData, columnData } = worksheet.getConfig();
  const isAt =
    (lineNote(rowData[row])?.origin ?? row) === note.at.row &&
    (lineNote(columnData[column])?.origin ?? column) === note.at.column;
  if (!isAt) return undefined;
  const result: BookResult | null = cellValue({ kind: 'own', data: cell });
  return { ...note.formula, ...(result !== null && { result }) };
}
