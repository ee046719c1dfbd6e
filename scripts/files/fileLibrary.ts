import type { Book } from '../../src/xlsx/book';
import { readBook } from '../../src/xlsx/read/readBook';
import { writeBook } from '../../src/xlsx/write/writeBook';

/** A file as the project's reader has it, and the way to write it again. */
export interface LibraryFile {
  readonly book: Book;
  readonly save: (book: Book) => Promise<Uint8Array>;
}

/** Opens a file without a grid. */
export async function openWithLibrary(bytes: Uint8Array): Promise<LibraryFile> {
  return { book: await readBook(bytes), save: writeBook };
}
