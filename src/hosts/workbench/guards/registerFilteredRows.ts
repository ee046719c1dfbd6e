import {
  type Injector,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { ISheetRowFilteredService } from '@univerjs/engine-formula';
import { lineNote } from '../notes/lineNote';

/**
 * Tells SUBTOTAL and AGGREGATE which rows the filters of an opened file hide. The grid has no filters itself: without
 * them it takes such rows for rows that were hidden by hand, which SUBTOTAL(9,…) counts.
 */
export function registerFilteredRows(injector: Injector): void {
  const instances = injector.get(IUniverInstanceService);
  injector.get(ISheetRowFilteredService).register((unitId, sheetId, row) => {
    const workbook = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    const sheet = workbook?.getSheetBySheetId(sheetId);
    // One that was shown since is counted again.
    if (!sheet || sheet.getRowRawVisible(row)) return false;
    return lineNote(sheet.getConfig().rowData[row])?.isFiltered === true;
  });
}
