import {
  type IAccessor,
  type Injector,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import {
  MoveSelectionEnterAndTabCommand,
  SheetsSelectionsService,
} from '@univerjs/preset-sheets-core';
import { KeyCode } from '@univerjs/ui';
import { merge } from 'rxjs';
import { override } from './override';

/**
 * Enter goes to the cell below, not back to a row that was left.
 *
 * After cells filled with Tab, Enter goes below the first of them, as it should. The grid keeps that cell also if the
 * user has clicked elsewhere since, so that Enter there jumps back to the row. Here a click forgets it.
 */
export function forgetTabStart(injector: Injector): void {
  const { selectionMoveStart$, selectionSet$ } = injector.get(SheetsSelectionsService);
  let isRowLeft = false;
  merge(selectionMoveStart$, selectionSet$).subscribe(() => (isRowLeft = true));
  override(MoveSelectionEnterAndTabCommand, 'handler', (move) => (accessor, params) => {
    const used = isRowLeft ? withoutTabStart(accessor) : accessor;
    isRowLeft = false;
    return move(used, params);
  });
}

/** The grid's note of the cell in which a row of entries began, which it does not export. */
interface TabStarts {
  getCurrentBySearch: unknown;
  remove(start: { unitId: string; sheetId: string; keycode: KeyCode }): unknown;
}

function withoutTabStart(accessor: IAccessor): IAccessor {
  const workbook = accessor
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const sheet = workbook?.getActiveSheet();
  if (!workbook || !sheet) return accessor;
  const start = { unitId: workbook.getUnitId(), sheetId: sheet.getSheetId(), keycode: KeyCode.TAB };
  const get: IAccessor['get'] = (...token: [never]) => {
    const service: unknown = accessor.get(...token);
    if (hasTabStarts(service)) service.remove(start);
    return service as never;
  };
  return { ...accessor, get };
}

function hasTabStarts(service: unknown): service is TabStarts {
  return typeof service === 'object' && service !== null && 'getCurrentBySearch' in service;
}
