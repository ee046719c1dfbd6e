import { type IAccessor, type Worksheet, IPermissionService } from '@univerjs/core';
import { address } from '../../cells/a1';
import type { Area, CellReference } from '../../cells/area';
import { excelLimits } from '../../cells/excelLimits';
import type { Plan } from '../../sheets/plan';
import type { InsertTarget, Placement, Collision } from '../workbook';
import { block } from './block';
import { collisions } from './collisions';
import { openGrid, sheetNamed } from './openGrid';
import { planRoom, type Place, type Places } from './place';
import { activeCell } from './selectedBlock';
import { WorkbookCreateSheetPermission, WorkbookEditablePermission } from '@univerjs/sheets';
import { sheetNames } from '../../sheets/sheetNames';
import { lastFilledRow } from './lastFilledRow';

/**
 * Finds where a plan will go and what is in its way.
 *
 * @throws WorkbookError if the target's sheet does not exist
 */
export function placesOf(accessor: IAccessor, plan: Plan, target: InsertTarget): Places {
  const workbook = openGrid(accessor);
  switch (target.kind) {
    case 'newSheet':
      return placesOnNewSheets(accessor, [plan]);
    case 'selection':
      return onSheet(accessor, workbook.getActiveSheet(), plan, activeCell(accessor));
    case 'at':
      return onSheet(accessor, sheetNamed(workbook, target.sheet), plan, target);
    default:
      return target satisfies never;
  }
}

function onSheet(
  accessor: IAccessor,
  worksheet: Worksheet,
  plan: Plan,
  origin: CellReference,
): Places {
  const { area, room, where, atEdge } = planRoom(plan, origin);
  const found = collisions(accessor, worksheet, block(room));
  const isProtected = found.some(({ kind }) => kind === 'protected');
  const place = {
    plan,
    sheet: worksheet.getName(),
    address: where,
    collisions: [...atEdge, ...found],
    ...(!isProtected && nextFreePlace(accessor, worksheet, area)),
    worksheet,
    area,
  };
  return { places: [place], sheetNames: new Map() };
}

/** The next free place below in the same columns, with one blank row between; absent if the sheet has no room. */
function nextFreePlace(
  accessor: IAccessor,
  worksheet: Worksheet,
  area: Area,
): Pick<Placement, 'nextFreePlace'> {
  const { column, rows, columns } = area;
  const last = lastFilledRow(accessor, worksheet, block(area));
  const row = Math.max(last + 2, area.row);
  if (row + rows > excelLimits.rows || column + columns > excelLimits.columns) return {};
  const sheet = worksheet.getName();
  return {
    nextFreePlace: {
      kind: 'at',
      sheet,
      row,
      column,
      address: address({ row, column }, rows, columns),
    },
  };
}

/**
 * Places plans, each on a new sheet.
 *
 * @throws RangeError if there is no plan, or two have the same name
 */
export function placesOnNewSheets(accessor: IAccessor, plans: readonly Plan[]): Places {
  const workbook = openGrid(accessor);
  const unit = workbook.getUnitId();
  const permissions = accessor.get(IPermissionService);
  const isAllowed = [new WorkbookEditablePermission(unit), new WorkbookCreateSheetPermission(unit)]
    .map(({ id }) => permissions.getPermissionPoint(id))
    .every((point) => point?.value !== false);
  const names = sheetNames(
    plans,
    workbook.getSheets().map((sheet) => sheet.getName()),
  );
  const [first, ...others] = plans.map((plan): Place => {
    const { area, where, atEdge } = planRoom(plan, { row: 0, column: 0 });
    const collisions: readonly Collision[] = isAllowed
      ? atEdge
      : [...atEdge, { kind: 'protected', address: where }];
    const sheet = names.get(plan.name) ?? plan.name;
    return { plan, sheet, address: where, collisions, worksheet: undefined, area };
  });
  if (!first) throw new RangeError('there is no plan to insert');
  return { places: [first, ...others], sheetNames: names };
}
