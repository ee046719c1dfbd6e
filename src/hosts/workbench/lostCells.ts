import type { Workbook, Worksheet } from '@univerjs/core';
import type { Area, CellReference } from '../../cells/area';
import type { LostFormula } from '../files';
import { blockAddress, cellBlock } from './block';
import { showsKeptResult, isWhereItStood, keptCell } from './keptCell';
import { cellNote, type FilledNote } from './notes/cellNote';
import { forEachCell } from './slices/forEachCell';
import type { Sliced } from './slices/Sliced';

/** A cell that shows a saved result and no longer has a formula for it. */
export type LostCell = CellReference & Pick<LostFormula, 'of'>;

interface FilledCell extends CellReference {
  readonly of: NonNullable<FilledNote['of']>;
}

interface ArrayPlace extends Area {
  /** Whether the formula is in the cell that it was in in the file. */
  readonly isInPlace: boolean;
}

/**
 * Cells of a sheet that were moved out of a data table, or away from the array formula that fills them, or whose
 * formula was: of each nothing but its value is left. A whole array that is moved, and what moves with its rows, is not
 * among them.
 */
export function* lostCells(worksheet: Worksheet): Sliced<readonly LostCell[]> {
  const lost: LostCell[] = [];
  const filled: FilledCell[] = [];
  /** Where the formulas that fill others are now, by where they were in the file. */
  const arrays = new Map<string, ArrayPlace>();
  yield* forEachCell(worksheet.getCellMatrix().getMatrix(), (row, column, data) => {
    const note = cellNote(data);
    if ((note?.kind !== 'kept' && note?.kind !== 'filled') || !showsKeptResult(data, note)) return;
    if (note.kind === 'filled') {
      if (note.of) filled.push({ row, column, of: note.of });
    } else if (!keptCell(worksheet, row, column)) lost.push({ row, column, of: 'dataTable' });
    else if (note.formula.spill) {
      const isInPlace = isWhereItStood(worksheet, row, column, note.at);
      const place = { row, column, ...note.formula.spill, isInPlace };
      arrays.set(keyOf({ ...note.at, sheet: note.sheet.id }), place);
    }
  });
  for (const { row, column, of } of filled) {
    const array = arrays.get(keyOf(of));
    // If rows were inserted between, what it fills is no longer a block.
    const isInPlace = array?.isInPlace && keptCell(worksheet, row, column) === 'filled';
    const isIn = array && row >= array.row && row < array.row + array.rows;
    if (isInPlace) continue;
    if (isIn && column >= array.column && column < array.column + array.columns) continue;
    lost.push({ row, column, of: of.form === 'dataTable' ? 'dataTable' : 'array' });
  }
  return lost.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Those of all sheets, in the order of the sheets. */
export function* allLostCells(workbook: Workbook): Sliced<readonly LostFormula[]> {
  const lost: LostFormula[] = [];
  for (const worksheet of workbook.getSheets()) {
    for (const { of, ...place } of yield* lostCells(worksheet)) {
      lost.push({ sheet: worksheet.getName(), address: blockAddress(cellBlock(place)), of });
    }
  }
  return lost;
}

function keyOf({ row, column, sheet }: CellReference & { readonly sheet: string }): string {
  return `${sheet}!${row},${column}`;
}
