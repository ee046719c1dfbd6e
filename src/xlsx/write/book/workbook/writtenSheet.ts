import type { Book, BookSheet } from '../../../book';

/** A sheet of cells that is to be written. */
export interface WrittenSheet {
  readonly part: string;
  readonly sheet: BookSheet;
  /** As it was in the file; absent where it is new. */
  readonly opened?: BookSheet;
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
  newPart: () => string,
): readonly WrittenSheet[] {
  const free = new Map(opened.sheets.map((sheet) => [sheet.part, sheet]));
  return book.sheets.map((sheet): WrittenSheet => {
    const before = sheet.part === undefined ? undefined : free.get(sheet.part);
    if (sheet.part === undefined || !before) return { part: newPart(), sheet };
    free.delete(sheet.part);
    return { part: sheet.part, sheet, opened: before };
  });
}
