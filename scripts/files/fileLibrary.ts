import type { Book } from '../../src/xlsx/book';
import { readFile } from '../../src/xlsx/read/readFile';
import { editFile } from '../../src/xlsx/write/book/editFile';

/** A file as the project's reader has it, and the way to write it again. */
export interface LibraryFile {
  readonly book: Book;
  readonly save: (book: Book) => Uint8Array;
}

/** Opens a file without a grid. */
export function openWithLibrary(bytes: Uint8Array): LibraryFile {
  const { book } = readFile(bytes);
  return { book, save: (changed) => editFile(bytes, book, changed) };
}
