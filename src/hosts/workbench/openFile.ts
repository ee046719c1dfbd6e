import {
  type IAccessor,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { loadPart } from '../loadPart';
import { type OpenedFile, WorkbookError } from '../workbook';
import type { Book } from '../../xlsx/book';
import { addBookTables } from './addBookTables';
import { bookData } from './bookData';
import { calculated } from './calculated';
import { openGrid } from './openGrid';
import { xlsxReader } from './xlsxParts';

/**
 * Puts what a file holds in the place of all sheets.
 *
 * @throws WorkbookError where the file cannot be read; the grid then holds what it held
 */
export async function openFile(accessor: IAccessor, file: File): Promise<OpenedFile> {
  const book = await readFile(file);
  const { data, ids } = bookData(book, file.name.replace(/\.xlsx$/i, ''));
  const instances = accessor.get(IUniverInstanceService);
  instances.disposeUnit(openGrid(accessor).getUnitId());
  const workbook = instances.createUnit<typeof data, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    data,
  );
  addBookTables(accessor, workbook.getUnitId(), book, ids);
  const shown = ids[book.activeSheet ?? 0];
  const sheet = shown === undefined ? undefined : workbook.getSheetBySheetId(shown);
  if (sheet) workbook.setActiveSheet(sheet);
  await calculated(accessor);
  return { name: file.name, sheets: book.sheets.length };
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
