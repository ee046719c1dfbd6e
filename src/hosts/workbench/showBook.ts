import {
  type IAccessor,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { IFunctionService } from '@univerjs/engine-formula';
import { type CarriedFile, fileTypes } from '../../kept/keptWorkbook';
import type { Book } from '../../xlsx/book';
import { addBookTables } from './addBookTables';
import { bookData } from './bookData';
import { calculated } from './calculated';
import { carryFile } from './carriedFile';
import { openGrid } from './openGrid';
import { markKept } from './results/markKept';
import { type SettledResults, settleResults } from './results/settleResults';

const ending = new RegExp(`\\.(?:${fileTypes.join('|')})$`, 'i');

/**
 * Puts the workbook of a file in the place of the open one, calculates it, and compares its results with those saved in
 * the file.
 *
 * @param carried the file itself, which is what saving changes; absent where it was not read for that
 */
export async function showBook(
  accessor: IAccessor,
  fileName: string,
  opened: Book,
  carried?: CarriedFile,
): Promise<SettledResults> {
  const functions = accessor.get(IFunctionService);
  const marked = markKept(opened, (name) => functions.hasExecutor(name));
  const { data, ids } = bookData(marked.book, fileName.replace(ending, ''));
  const instances = accessor.get(IUniverInstanceService);
  instances.disposeUnit(openGrid(accessor).getUnitId());
  const workbook = instances.createUnit<typeof data, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    data,
  );
  if (carried) carryFile(workbook, carried);
  addBookTables(accessor, workbook.getUnitId(), marked.book, ids);
  const shown = ids[opened.activeSheet ?? 0];
  const sheet = shown === undefined ? undefined : workbook.getSheetBySheetId(shown);
  if (sheet) workbook.setActiveSheet(sheet);
  await calculated(accessor);
  const settled = await settleResults(accessor, workbook, marked.book, ids);
  return { ...settled, kept: [...marked.kept, ...settled.kept] };
}
