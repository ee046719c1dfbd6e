import type { Book } from '../book';
import { readFile } from './readFile';

/**
 * Reads what the grid shows of a workbook's file: `readFile` without what is carried.
 *
 * @throws FileError
 */
export async function readBook(file: Uint8Array): Promise<Book> {
  return readFile(file).book;
}
