import type { IAccessor, IWorkbookData } from '@univerjs/core';
import { IFunctionService } from '@univerjs/engine-formula';
import { fileTypes } from '../../kept/keptWorkbook';
import type { Book, BookCell, BookSheet } from '../../xlsx/book';
import type { KeptResult } from '../files';
import { bookData } from './bookData';
import { markKept } from './results/markKept';
import type { Sliced } from './slices/Sliced';

const ending = new RegExp(`\\.(?:${fileTypes.join('|')})$`, 'i');

/** A workbook of a file, ready to be shown. */
export interface PreparedBook {
  readonly data: Partial<IWorkbookData>;
  /** As it was read, with the formulas marked that the grid cannot calculate, and no other cells than formulas. */
  readonly book: Book;
  /** The ids of the book's sheets, in order. */
  readonly ids: readonly string[];
  /** The formulas marked. */
  readonly kept: readonly KeptResult[];
}

/** Makes the grid's data of what a file holds. */
export function* prepareBook(
  accessor: IAccessor,
  fileName: string,
  opened: Book,
): Sliced<PreparedBook> {
  const functions = accessor.get(IFunctionService);
  const { book, kept } = yield* markKept(opened, (name) => functions.hasExecutor(name));
  const { data, ids } = yield* bookData(book, fileName.replace(ending, ''));
  return { data, book: yield* withFormulas(book), ids, kept };
}

/** Millions of constants are not to be held twice. */
function* withFormulas(book: Book): Sliced<Book> {
  const sheets: BookSheet[] = [];
  for (const sheet of book.sheets) {
    const cells: BookCell[] = [];
    for (const [i, cell] of sheet.cells.entries()) {
      if (i % 1000 === 0) yield;
      if (cell.content?.kind === 'formula') cells.push(cell);
    }
    sheets.push({ ...sheet, cells });
  }
  return { ...book, sheets };
}
