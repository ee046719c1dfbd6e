import {
  type IAccessor,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { IFunctionService } from '@univerjs/engine-formula';
import { type CarriedFile, fileTypes } from '../../kept/keptWorkbook';
import type { Book } from '../../xlsx/book';
import type { KeptResult } from '../files';
import { addBookTables } from './addBookTables';
import { bookData } from './bookData';
import { carryFile } from './carriedFile';
import { openGrid } from './openGrid';
import { markKept } from './results/markKept';

const ending = new RegExp(`\\.(?:${fileTypes.join('|')})$`, 'i');

/** The workbook of a file as the grid shows it. */
export interface ShownBook {
  readonly workbook: Workbook;
  /** As it was read, with the formulas marked that the grid cannot calculate. */
  readonly book: Book;
  /** The ids of the book's sheets, in order. */
  readonly ids: readonly string[];
  /** The formulas marked. */
  readonly kept: readonly KeptResult[];
}

/**
 * Puts the workbook of a file in the place of the open one. Once it is calculated, its results are to be compared with
 * those saved in the file: see settleResults.
 *
 * @param carried the file itself, which is what saving changes; absent where it was not read for that
 */
export function showBook(
  accessor: IAccessor,
  fileName: string,
  opened: Book,
  carried?: CarriedFile,
): ShownBook {
  const functions = accessor.get(IFunctionService);
  const { book, kept } = markKept(opened, (name) => functions.hasExecutor(name));
  const { data, ids } = bookData(book, fileName.replace(ending, ''));
  const instances = accessor.get(IUniverInstanceService);
  instances.disposeUnit(openGrid(accessor).getUnitId());
  const workbook = instances.createUnit<typeof data, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    data,
  );
  if (carried) carryFile(workbook, carried);
  addBookTables(accessor, workbook.getUnitId(), book, ids);
  const shown = ids[book.activeSheet ?? 0];
  const sheet = shown === undefined ? undefined : workbook.getSheetBySheetId(shown);
  if (sheet) workbook.setActiveSheet(sheet);
  return { workbook, book, ids, kept };
}
