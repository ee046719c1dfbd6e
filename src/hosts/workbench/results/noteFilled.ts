import type { ICellData, IObjectMatrixPrimitiveType, Nullable, Worksheet } from '@univerjs/core';
import type { CellReference } from '../../../cells/area';
import type { Book, BookFormula, BookResult } from '../../../xlsx/book';
import type { DifferingResult } from '../../files';
import { blockAddress, cellBlock } from '../block';
import { cellValue } from '../readCells';
import { cellCustom, type CellNote } from '../notes/cellNote';
import { sameResult } from '../sameResult';
import type { Sliced } from '../slices/Sliced';

/** What formulas of a sheet, by its index in the book, fill next to their own cells. */
export type FilledOn = (sheet: number) => IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/**
 * Notes with each cell that an array formula fills what the file has there, if that is not what the grid fills it
 * with.
 *
 * @returns the cells with another value, but for those of formulas that have changed since
 */
export function* noteFilled(
  book: Book,
  sheets: readonly (Worksheet | undefined)[],
  filledOn: FilledOn,
): Sliced<readonly DifferingResult[]> {
  const found: DifferingResult[] = [];
  let read = 0;
  for (const [sheet, { name, cells }] of book.sheets.entries()) {
    const worksheet = sheets[sheet];
    const filled = filledOn(sheet);
    for (const { row: top, column: left, content } of cells) {
      if (read++ % 100 === 0) yield;
      if (!worksheet || content?.kind !== 'formula' || content.isKept) continue;
      const anchor = worksheet.getCellRaw(top, left);
      if (!anchor?.f && !anchor?.si) continue;
      for (const { down, across, saved } of filledCells(content)) {
        if (read++ % 100 === 0) yield;
        const at = { row: top + down, column: left + across };
        const data = filled[at.row]?.[at.column];
        const now = data ? cellValue({ kind: 'spilled', data }) : null;
        if (now === null || now === saved) continue;
        const isSame = sameResult(now, saved);
        if (!isSame) {
          note(worksheet, at, { kind: 'saved', at, shape: '', saved, calculated: now });
          found.push({ sheet: name, address: blockAddress(cellBlock(at)), saved, calculated: now });
        } else if (typeof saved === 'number') note(worksheet, at, { kind: 'exact', saved });
      }
    }
  }
  return found;
}

interface FilledCell {
  readonly down: number;
  readonly across: number;
  /** An empty text for a cell that is empty in the file. */
  readonly saved: BookResult;
}

/** The cells that a formula of a file fills, but for its own. */
function* filledCells({ filled = [] }: BookFormula): Iterable<FilledCell> {
  for (const [down, results] of filled.entries()) {
    for (const [across, saved = ''] of results.entries()) {
      if (down > 0 || across > 0) yield { down, across, saved };
    }
  }
}

function note(worksheet: Worksheet, { row, column }: CellReference, custom: CellNote): void {
  const data = { ...worksheet.getCellRaw(row, column), custom: cellCustom(custom) };
  worksheet.getCellMatrix().setValue(row, column, data);
}
