import type { IAccessor } from '@univerjs/core';
import type { Book } from '../../xlsx/book';
import { loadPart } from '../loadPart';
import { type OpenedFile, WorkbookError } from '../workbook';
import { calculated } from './calculated';
import { settleResults } from './results/settleResults';
import { showBook } from './showBook';
import { xlsxReader } from './xlsxParts';

/**
 * Puts what a file holds in the place of all sheets.
 *
 * @throws WorkbookError where the file cannot be read; the grid then holds what it held
 */
export async function openFile(accessor: IAccessor, file: File): Promise<OpenedFile> {
  const book = await readFile(file);
  const shown = showBook(accessor, file.name, book);
  await calculated(accessor);
  const settled = await settleResults(accessor, shown);
  const { differing } = settled;
  const kept = [...shown.kept, ...settled.kept];
  return {
    ...{ name: file.name, sheets: book.sheets.length },
    ...(kept.length > 0 && { kept }),
    ...(differing.length > 0 && { differing }),
  };
}

async function readFile(file: File): Promise<Book> {
  const { readBook } = await loadPart(xlsxReader);
  try {
    return await readBook(new Uint8Array(await file.arrayBuffer()));
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new WorkbookError({ kind: 'notReadable', file: file.name, detail }, { cause });
  }
}
