import {
  CommandType,
  ICommandService,
  type Injector,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { SheetsSelectionsService, whenSheetEditorFocused } from '@univerjs/preset-sheets-core';
import { IShortcutService, MetaKeys } from '@univerjs/ui';
import { cellBlock } from './block';
import { goTo } from './goTo';

/** Its code in an event of the keyboard: the grid has no name for it. */
const home = 36;

/**
 * Ctrl+Home goes to the first cell of the sheet and Home to the first of the row, as in Excel; of those that scroll, if
 * rows or columns are frozen.
 */
export function homeKeys(injector: Injector): void {
  const commands = injector.get(ICommandService);
  const shortcuts = injector.get(IShortcutService);
  const register = (id: string, binding: number, mac: number, keepsRow: boolean): void => {
    commands.registerCommand({
      id,
      type: CommandType.OPERATION,
      handler: () => goHome(injector, keepsRow),
    });
    shortcuts.registerShortcut({ id, binding, mac, preconditions: whenSheetEditorFocused });
  };
  register('ai-capex.operation.first-of-row', home, home, true);
  register(
    'ai-capex.operation.first-of-sheet',
    home | MetaKeys.CTRL_COMMAND,
    home | MetaKeys.MAC_CTRL,
    false,
  );
}

function goHome(injector: Injector, keepsRow: boolean): boolean {
  const worksheet = injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET)
    ?.getActiveSheet();
  const active = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
  if (!worksheet || !active) return false;
  const { startRow, startColumn } = worksheet.getFreeze();
  // Without frozen rows or columns it is -1.
  const row = keepsRow ? active.actualRow : Math.max(startRow, 0);
  goTo(injector, { worksheet, range: cellBlock({ row, column: Math.max(startColumn, 0) }) });
  return true;
}
