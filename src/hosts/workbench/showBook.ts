import { type IAccessor, IUniverInstanceService, type Workbook } from '@univerjs/core';
import type { KeptFile } from '../../kept/keptWorkbook';
import { addBookTables } from './addBookTables';
import { carryFile } from './carriedFile';
import { createWorkbook } from './createWorkbook';
import { openGrid } from './openGrid';
import type { PreparedBook } from './prepareBook';
import { showSheet } from './showSheet';

/**
 * Puts the workbook of a file in the place of the open one. Once it is calculated, its results are to be compared with
 * those saved in the file: see settleResults.
 *
 * @param carried the file itself, which is what saving changes; absent if it was not read for that
 */
export function showBook(
  accessor: IAccessor,
  { data, book, ids }: PreparedBook,
  carried?: KeptFile,
): Workbook {
  const instances = accessor.get(IUniverInstanceService);
  instances.disposeUnit(openGrid(accessor).getUnitId());
  const workbook = createWorkbook(accessor, data);
  if (carried) carryFile(workbook, carried);
  addBookTables(accessor, workbook.getUnitId(), book, ids);
  const shown = ids[book.activeSheet ?? 0];
  if (shown !== undefined) showSheet(accessor, workbook, shown);
  return workbook;
}
