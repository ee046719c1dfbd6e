import {
  type IAccessor,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { WorkbookError } from '../workbook';

/**
 * The workbook that is open in the grid.
 *
 * @throws WorkbookError if there is none
 */
export function openGrid(accessor: IAccessor): Workbook {
  const workbook = accessor
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  if (!workbook) throw new WorkbookError({ kind: 'host', detail: 'No workbook is open.' });
  return workbook;
}

/**
 * A sheet of the workbook.
 *
 * @throws WorkbookError if no sheet has that name
 */
export function sheetNamed(workbook: Workbook, name: string): Worksheet {
  const worksheet = workbook.getSheetBySheetName(name);
  if (!worksheet) throw new WorkbookError({ kind: 'host', detail: `There is no sheet "${name}".` });
  return worksheet;
}
