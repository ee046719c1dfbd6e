import type { Book } from '../book';
import { readBook } from '../read/readBook';
import { blankPackage } from './book/blankPackage';
import { editFile } from './book/editFile';

/**
 * A workbook as the bytes of its file. The same workbook gives the same bytes.
 *
 * @param file the bytes that the workbook was opened from: only what differs from them is changed, and all else that
 *   they hold is kept. Without them the file is a new one, `.xlsx`
 * @returns the same bytes if nothing differs
 * @throws BookError if Excel would refuse a name
 * @throws SheetError if a cell holds more than one of Excel's can
 * @throws FileError if the bytes are not a workbook
 */
export async function writeBook(book: Book, file?: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const written = file
    ? editFile(file, await readBook(file), book)
    : editFile(blankPackage(book.modified), blankBook, book);
  return isPlain(written) ? written : new Uint8Array(written);
}

const blankBook: Book = {
  ...{ sheets: [], names: [], calculateOnOpening: false, modified: new Date(0) },
};

/** Bytes that no other thread shares, which a browser can give away. */
function isPlain(bytes: Uint8Array): bytes is Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer;
}
