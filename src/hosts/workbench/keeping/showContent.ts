import {
  type IAccessor,
  IUniverInstanceService,
  type IWorkbookData,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import type { KeptFile, KeptContent } from '../../../kept/keptWorkbook';
import { carryFile } from '../carriedFile';
import { gridContent } from './gridContent';
import { showSheet } from '../showSheet';
import { isGridData } from './isGridData';

/**
 * Opens a workbook in the grid, in the place of the one that is open.
 *
 * @param file the one that it was opened from first
 * @throws Error if the grid cannot read it; then none is open
 */
export function showContent(
  accessor: IAccessor,
  { data, activeSheet, selected }: KeptContent,
  file?: KeptFile,
): void {
  const instances = accessor.get(IUniverInstanceService);
  const open = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  if (open) instances.disposeUnit(open.getUnitId());
  if (!isGridData(data)) throw new Error('This is not a workbook of the grid.');
  const workbook = instances.createUnit<Partial<IWorkbookData>, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    data,
  );
  if (file) carryFile(workbook, file);
  const sheet = workbook.getSheetBySheetName(activeSheet);
  if (sheet) showSheet(accessor, workbook, sheet.getSheetId());
  if (sheet && selected) {
    const { row, column } = selected;
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    accessor.get(SheetsSelectionsService).setSelections(workbook.getUnitId(), sheet.getSheetId(), [
      {
        range,
        primary: {
          ...range,
          actualRow: row,
          actualColumn: column,
          isMerged: false,
          isMergedMainCell: false,
        },
        style: null,
      },
    ]);
  }
}

/**
 * Opens a workbook in the place of the one that is open, which stays open if the grid cannot read it.
 *
 * @throws Error if the grid cannot read it
 */
export function showInstead(accessor: IAccessor, content: KeptContent, file?: KeptFile): void {
  const before = gridContent(accessor);
  try {
    showContent(accessor, content, file);
  } catch (error) {
    if (before) showContent(accessor, before.content, before.file);
    throw error;
  }
}
