import type { IRange, Nullable, Worksheet } from '@univerjs/core';
import type { Book, BookFormula, BookResult } from '../../../xlsx/book';
import { isSameSpill } from '../../../xlsx/write/sheet/sameContent';
import { cellCustom } from '../notes/cellNote';
import { cellValue } from '../readCells';
import { sameResult } from '../sameResult';
import type { Sliced } from '../slices/Sliced';
import type { PlacedFormula } from './BookFormulas';

/** A formula for which the grid has another result than the file. */
export interface ResultDifference extends PlacedFormula {
  readonly saved: BookResult;
  readonly calculated: BookResult;
  /** It has one value in the file but fills several cells here; or it shows nothing here. */
  readonly shows?: 'several' | 'nothing';
}

/** The cells that a formula fills, by its sheet, row and column. */
export type SpillsAt = (sheet: number, row: number, column: number) => Nullable<IRange>;

/**
 * The formulas for which the grid has another result than the file. A cell that is no longer a formula, such as one that
 * keeps its saved result, is omitted. A number that only has more digits in the file is noted with its cell.
 */
export function* differencesOf(
  book: Book,
  sheets: readonly (Worksheet | undefined)[],
  spillsAt: SpillsAt,
): Sliced<readonly ResultDifference[]> {
  const found: ResultDifference[] = [];
  let read = 0;
  for (const [sheet, { cells }] of book.sheets.entries()) {
    const worksheet = sheets[sheet];
    for (const { row, column, content } of cells) {
      if (read++ % 100 === 0) yield;
      if (content?.kind !== 'formula' || content.isKept || content.result === undefined) continue;
      const data = worksheet?.getCellRaw(row, column);
      if (!data?.f && !data?.si) continue;
      const now = cellValue({ kind: 'own', data });
      if (now === null) {
        const saved = content.result;
        if (saved !== '')
          found.push({ sheet, row, column, content, saved, calculated: '', shows: 'nothing' });
        continue;
      }
      const isSingle = content.spill === undefined && content.form === undefined;
      if (isSingle && isSeveral(spillsAt(sheet, row, column))) {
        const saved = content.result;
        found.push({ sheet, row, column, content, saved, calculated: now, shows: 'several' });
        continue;
      }
      const isArray = content.form === 'array' || content.form === 'dynamicArray';
      if (isArray && !isSameSpill(extentOf(spillsAt(sheet, row, column)), content.spill)) {
        found.push({ sheet, row, column, content, saved: content.result, calculated: now });
        continue;
      }
      if (now === content.result) continue;
      if (sameResult(now, content.result)) {
        if (typeof content.result === 'number') data.custom = exactly(content.result);
        continue;
      }
      found.push({ sheet, row, column, content, saved: content.result, calculated: now });
    }
  }
  return found;
}

function extentOf(range: Nullable<IRange>): BookFormula['spill'] {
  if (!range || !isSeveral(range)) return undefined;
  const { startRow, endRow, startColumn, endColumn } = range;
  return { rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

function isSeveral(range: Nullable<IRange>): boolean {
  if (!range) return false;
  return range.endRow > range.startRow || range.endColumn > range.startColumn;
}

const exactly = (saved: number) => cellCustom({ kind: 'exact', saved });
