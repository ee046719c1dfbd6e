import type { Worksheet } from '@univerjs/core';
import type { CellReference } from '../../cells/area';
import type { BookFormula, BookResult } from '../../xlsx/book';
import { cellValue } from './cellValue';
import { cellNote } from './notes/cellNote';
import { lineNote } from './notes/lineNote';
import { sheetNote } from './notes/sheetNote';

/**
 * What a cell that keeps a result saved in its file holds there: the formula with that result, or nothing, where the
 * formula of another cell fills it. Undefined for any other cell: for one that was typed over, and for a copy, which
 * has the value only.
 */
export function keptCell(
  worksheet: Worksheet,
  row: number,
  column: number,
): BookFormula | 'filled' | undefined {
  const cell = worksheet.getCellRaw(row, column);
  const note = cellNote(cell);
  if (!cell || (note?.kind !== 'kept' && note?.kind !== 'filled')) return undefined;
  if (cell.f || cell.si || cell.p || (cell.v ?? undefined) !== note.value) return undefined;
  if (!isAt(worksheet, row, column, note.at)) return undefined;
  if (note.kind === 'filled') return 'filled';
  const result: BookResult | null = cellValue({ kind: 'own', data: cell });
  return { ...note.formula, ...(result !== null && { result }) };
}

/** Whether a cell is the one that stood there in the file. */
function isAt(worksheet: Worksheet, row: number, column: number, at: CellReference): boolean {
  const { rowData, columnData } = worksheet.getConfig();
  // Once rows have moved, one without a note is new.
  const isNoted = sheetNote(worksheet)?.noted !== undefined;
  const rowOrigin = lineNote(rowData[row])?.origin ?? (isNoted ? undefined : row);
  const columnOrigin = lineNote(columnData[column])?.origin ?? (isNoted ? undefined : column);
  return rowOrigin === at.row && columnOrigin === at.column;
}
