import type { Book } from '../../../xlsx/book';

/** What is done with files beside the page: nothing of it needs the grid. */
export const fileWork = {
  /**
   * @param onProgress told now and then which share has been read, from 0 to 1
   * @throws FileError for a file that cannot be opened
   */
  read: async (bytes: Uint8Array, onProgress: (done: number) => void): Promise<Book> => {
    const { readFile } = await import(
      /* webpackChunkName: "xlsx-read" */ '../../../xlsx/read/readFile'
    );
    return readFile(bytes, { onProgress }).book;
  },
  /** @throws BookError for a workbook that Excel would not open */
  write: async (book: Book): Promise<Uint8Array<ArrayBuffer>> => {
    const { writeBook } = await import(
      /* webpackChunkName: "xlsx" */ '../../../xlsx/write/writeBook'
    );
    return writeBook(book);
  },
};

export type FileWork = typeof fileWork;
