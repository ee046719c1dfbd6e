import { ICommandService, type Injector } from '@univerjs/core';
import { openGrid } from './openGrid';
import { selectStep } from './steps';
import type { SheetBlock } from './findRange';

/** Shows a block of a sheet and selects it. */
export function goTo(injector: Injector, { worksheet, range }: SheetBlock): void {
  const { redo } = selectStep(injector, openGrid(injector), worksheet.getSheetId(), range);
  injector.get(ICommandService).syncExecuteCommand(redo.id, redo.params);
}
