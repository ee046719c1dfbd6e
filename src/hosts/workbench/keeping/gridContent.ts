import {
  type IAccessor,
  IResourceManagerService,
  IUniverInstanceService,
  type IWorkbookData,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import type { KeptFile, KeptContent } from '../../../kept/keptWorkbook';
import { carriedFile } from '../carriedFile';

/** What the grid holds, and how a list names it. */
export interface GridContent {
  readonly id: string;
  readonly name: string;
  readonly sheets: readonly string[];
  readonly content: KeptContent;
  /** The file that it was opened from; absent if it was created here. */
  readonly file?: KeptFile;
}

/**
 * All of the open workbook as it is now: cells, and the names, tables, choices and whatever else is kept with them. Of
 * the grid's own making and not copied, so it is for storing at once. Undefined while no workbook is open.
 */
export function gridContent(accessor: IAccessor): GridContent | undefined {
  const workbook = accessor
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  if (!workbook) return undefined;
  const id = workbook.getUnitId();
  const data: IWorkbookData = {
    ...workbook.getSnapshot(),
    resources: accessor
      .get(IResourceManagerService)
      .getResources(id, UniverInstanceType.UNIVER_SHEET),
  };
  const sheets = workbook.getSheets().map((sheet) => sheet.getName());
  const activeSheet = workbook.getActiveSheet(true)?.getName() ?? '';
  const file = carriedFile(workbook);
  const content = { data, activeSheet };
  return { id, name: workbook.getName(), sheets, content, ...(file && { file }) };
}
