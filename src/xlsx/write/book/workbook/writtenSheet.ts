import type { Book, BookSheet } from '../../../book';
import type { Moves } from '../shifting/moves';
import { movesOfCopy } from '../shifting/movesOfCopy';

/** A sheet of cells that is to be written. */
export interface WrittenSheet {
  readonly part: string;
  readonly sheet: BookSheet;
  /** As it was in the file; absent if it is new. */
  readonly opened?: BookSheet;
  /** Given for a new sheet that is a copy of one of the file's. */
  readonly copied?: CopiedSheet;
}

export interface CopiedSheet {
  /** The sheet that was copied, as it was in the file. */
  readonly original: BookSheet;
  /** What became of the sheets, seen from the copy. */
  readonly moves: Moves;
}

/**
 * Which part each sheet of a book is written into. Of two sheets that come from the same part, such as one and its copy
 * in the grid, the first has it.
 *
 * @param newPart names a part that there is not yet
 */
export function writtenSheets(
  book: Book,
  opened: Book,
  moves: Moves,
  newPart: (sheet: BookSheet) => string,
): readonly WrittenSheet[] {
  const free = new Map(opened.sheets.map((sheet) => [sheet.part, sheet]));
  return book.sheets.map((sheet): WrittenSheet => {
    const before = sheet.part === undefined ? undefined : free.get(sheet.part);
    if (sheet.part === undefined || !before) {
      const original = opened.sheets.find(
        ({ part }) => part !== undefined && part === sheet.copyOf,
      );
      const copied = original && { original, moves: movesOfCopy(moves, original, sheet) };
      return { part: newPart(sheet), sheet, ...(copied && { copied }) };
    }
    free.delete(sheet.part);
    return { part: sheet.part, sheet, opened: before };
  });
}
