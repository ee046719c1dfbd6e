import {
  generateRandomId,
  type IAccessor,
  ICommandService,
  IPermissionService,
  mergeWorksheetSnapshotWithDefault,
} from '@univerjs/core';
import { IDefinedNamesService, RemoveDefinedNameMutation } from '@univerjs/engine-formula';
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SetRangeValuesMutation,
  WorkbookCreateSheetPermission,
  WorkbookEditablePermission,
} from '@univerjs/sheets';
import type { Removal } from '../../bench';
import { WorkbookError } from '../../workbook';
import { block } from '../block';
import { minColumns, minRows } from '../gridSheet';
import { openGrid, sheetNamed } from '../openGrid';
import { findRange } from '../findRange';
import { selectStep } from '../steps';

/** Whether no sheet can be added. */
export function isStructureProtected(accessor: IAccessor): boolean {
  const unitId = openGrid(accessor).getUnitId();
  const permissions = accessor.get(IPermissionService);
  return [new WorkbookEditablePermission(unitId), new WorkbookCreateSheetPermission(unitId)].some(
    ({ id }) => permissions.getPermissionPoint(id)?.value === false,
  );
}

/** Adds an empty sheet after the last one, shows it and selects its first cell. */
export function addSheet(accessor: IAccessor, name: string): void {
  const workbook = openGrid(accessor);
  const id = generateRandomId();
  const size = { rowCount: minRows, columnCount: minColumns };
  execute(accessor, InsertSheetMutation.id, {
    unitId: workbook.getUnitId(),
    index: workbook.getSheets().length,
    sheet: mergeWorksheetSnapshotWithDefault({ ...size, id, name }),
  });
  show(accessor, id);
}

/** Removes names and sheets with all that is on them, as far as they are there. */
export function remove(accessor: IAccessor, { sheets, names }: Removal): void {
  const workbook = openGrid(accessor);
  const unitId = workbook.getUnitId();
  const stays = workbook.getSheets().find((sheet) => {
    return !sheets.includes(sheet.getName()) && !sheet.isSheetHidden();
  });
  if (stays) show(accessor, stays.getSheetId());
  const known = accessor.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {};
  for (const item of Object.values(known)) {
    if (names.includes(item.name))
      execute(accessor, RemoveDefinedNameMutation.id, { unitId, ...item });
  }
  for (const sheet of workbook.getSheets()) {
    if (!sheets.includes(sheet.getName())) continue;
    execute(accessor, RemoveSheetCommand.id, { unitId, subUnitId: sheet.getSheetId() });
  }
}

/** Empties a cell. */
export function clearCell(accessor: IAccessor, sheet: string, cell: string): void {
  const workbook = openGrid(accessor);
  const { range } = findRange(accessor, workbook, cell, sheet);
  execute(accessor, SetRangeValuesMutation.id, {
    unitId: workbook.getUnitId(),
    subUnitId: sheetNamed(workbook, sheet).getSheetId(),
    cellValue: { [range.startRow]: { [range.startColumn]: { v: null, f: null, si: null } } },
  });
}

function show(accessor: IAccessor, sheetId: string): void {
  const first = block({ row: 0, column: 0, rows: 1, columns: 1 });
  const { redo } = selectStep(accessor, openGrid(accessor), sheetId, first);
  execute(accessor, redo.id, redo.params);
}

/** @throws WorkbookError if the grid refuses */
function execute(accessor: IAccessor, id: string, params: object | undefined): void {
  if (accessor.get(ICommandService).syncExecuteCommand(id, params)) return;
  throw new WorkbookError({ kind: 'host', detail: `The grid refused ${id}.` });
}
