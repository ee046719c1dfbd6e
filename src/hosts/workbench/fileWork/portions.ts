import type { Book, BookCell } from '../../../xlsx/book';
import type { CellPortion } from './messages';

/** The number of cells per message, which takes the page some hundredths of a second. */
const size = 10_000;

/** The cells of a book, in portions. */
export function* portions({ sheets }: Book): Generator<CellPortion, undefined> {
  for (const [sheet, { cells }] of sheets.entries()) {
    for (let start = 0; start < cells.length; start += size) {
      yield { kind: 'cells', sheet, cells: cells.slice(start, start + size) };
    }
  }
}

/** All of a book but its cells. */
export function withoutCells(book: Book): Book {
  return { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, cells: [] })) };
}

/** The portions of a book's cells, as they arrive. */
export class Portions {
  private readonly cells: BookCell[][] = [];

  add({ sheet, cells }: CellPortion): void {
    const here = (this.cells[sheet] ??= []);
    for (const cell of cells) here.push(cell);
  }

  /** The book with all its cells. */
  in(book: Book): Book {
    const cellsOf = (i: number): readonly BookCell[] => this.cells[i] ?? [];
    return { ...book, sheets: book.sheets.map((sheet, i) => ({ ...sheet, cells: cellsOf(i) })) };
  }
}
