import type { Book } from '../../../xlsx/book';
import type { ReadWorkbook } from '../../../xlsx/read/openedFile';

/** The contents of a file, without its bytes. */
export interface ReadBook extends Pick<ReadWorkbook, 'book'> {
  readonly carried: Omit<ReadWorkbook['carried'], 'bytes'>;
}

/** The work on files that runs in the background, without the grid. */
export const fileWork = {
  /**
   * @param onProgress receives the share that has been read, from 0 to 1
   * @throws FileError for a file that cannot be opened
   */
  read: async (bytes: Uint8Array, onProgress: (done: number) => void): Promise<ReadBook> => {
    const { readFile } = await import(
      /* webpackChunkName: "xlsx-read" */ '../../../xlsx/read/readFile'
    );
    const { book, carried } = readFile(bytes, { onProgress });
    const { type, notShown } = carried;
    return { book, carried: { type, notShown } };
  },
  /**
   * @param file the bytes that the workbook was opened from, which are changed
   * @throws BookError for a workbook that Excel would not open
   */
  write: async (book: Book, file?: Uint8Array): Promise<Uint8Array<ArrayBuffer>> => {
    const { writeBook } = await import(
      /* webpackChunkName: "xlsx" */ '../../../xlsx/write/writeBook'
    );
    return writeBook(book, file);
  },
};

export type FileWork = typeof fileWork;
