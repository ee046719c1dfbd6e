import { type IAccessor, ICommandService, type Workbook } from '@univerjs/core';
import { SetWorksheetActiveOperation } from '@univerjs/sheets';

/** Shows a sheet. By a command: what paints the grid hears of nothing else once it has painted another sheet. */
export function showSheet(accessor: IAccessor, workbook: Workbook, subUnitId: string): void {
  const params = { unitId: workbook.getUnitId(), subUnitId };
  accessor.get(ICommandService).syncExecuteCommand(SetWorksheetActiveOperation.id, params);
}
