import { type IAccessor, IPermissionService, type Workbook, type Worksheet } from '@univerjs/core';
import { WorkbookCreateSheetPermission, WorkbookEditablePermission } from '@univerjs/sheets';
import { address } from '../../sheets/address';
import type { Area, CellReference, Plan } from '../../sheets/plan';
import { excelSize } from '../excelSize';
import { sheetName } from '../sheetName';
import type { Collision, InsertTarget, Prospect } from '../workbook';
import { block, blockAddress } from './block';
import { collisions } from './collisions';
import { lastFilledRow } from './lastFilledRow';
import { openGrid, sheetNamed } from './openGrid';
import { activeCell } from './selectedBlock';

/** Where a plan would stand, and on which of the grid's sheets; none yet where it gets a new one. */
export interface Place extends Prospect {
  readonly worksheet: Worksheet | undefined;
  readonly area: Area;
}

/**
 * Looks where a plan would stand and what is in its way.
 *
 * @throws WorkbookError where the target names a sheet that is not there
 */
export function placeOf(accessor: IAccessor, plan: Plan, target: InsertTarget): Place {
  const workbook = openGrid(accessor);
  switch (target.kind) {
    case 'newSheet':
      return onNewSheet(accessor, workbook, plan);
    case 'selection':
      return onSheet(accessor, workbook.getActiveSheet(), plan, activeCell(accessor));
    case 'at':
      return onSheet(accessor, sheetNamed(workbook, target.sheet), plan, target);
    default:
      return target satisfies never;
  }
}

function onNewSheet(accessor: IAccessor, workbook: Workbook, plan: Plan): Place {
  const area = areaOf(plan, { row: 0, column: 0 });
  const room = roomFor(area);
  const where = blockAddress(block(room));
  const unit = workbook.getUnitId();
  const permissions = accessor.get(IPermissionService);
  const isAllowed = [new WorkbookEditablePermission(unit), new WorkbookCreateSheetPermission(unit)]
    .map(({ id }) => permissions.getPermissionPoint(id))
    .every((point) => point?.value !== false);
  return {
    sheet: sheetName(
      plan.name,
      workbook.getSheets().map((sheet) => sheet.getName()),
    ),
    address: where,
    collisions: [
      ...atEdge(area, room, where),
      ...(isAllowed ? [] : [{ kind: 'protected', address: where } as const]),
    ],
    worksheet: undefined,
    area,
  };
}

function onSheet(
  accessor: IAccessor,
  worksheet: Worksheet,
  plan: Plan,
  { row, column }: CellReference,
): Place {
  const area = areaOf(plan, { row, column });
  const room = roomFor(area);
  const where = blockAddress(block(room));
  const found = collisions(accessor, worksheet, block(room));
  const isProtected = found.some(({ kind }) => kind === 'protected');
  return {
    sheet: worksheet.getName(),
    address: where,
    collisions: [...atEdge(area, room, where), ...found],
    ...(!isProtected && below(accessor, worksheet, area)),
    worksheet,
    area,
  };
}

function areaOf({ cells, columnWidths }: Plan, { row, column }: CellReference): Area {
  return { row, column, rows: cells.length, columns: columnWidths.length };
}

/** As much of an area as a sheet has in Excel. */
function roomFor({ row, column, rows, columns }: Area): Area {
  return {
    row,
    column,
    rows: Math.min(rows, excelSize.rows - row),
    columns: Math.min(columns, excelSize.columns - column),
  };
}

function atEdge(area: Area, room: Area, where: string): Collision[] {
  const fits = room.rows === area.rows && room.columns === area.columns;
  return fits ? [] : [{ kind: 'edge', address: where }];
}

/** The same columns below all that they hold, with one row between; absent where the sheet ends before. */
function below(accessor: IAccessor, worksheet: Worksheet, area: Area): Pick<Prospect, 'below'> {
  const { column, rows, columns } = area;
  const last = lastFilledRow(accessor, worksheet, block(area));
  const row = Math.max(last + 2, area.row);
  if (row + rows > excelSize.rows || column + columns > excelSize.columns) return {};
  const sheet = worksheet.getName();
  return {
    below: { kind: 'at', sheet, row, column, address: address({ row, column }, rows, columns) },
  };
}
