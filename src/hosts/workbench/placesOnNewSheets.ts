import { type IAccessor, IPermissionService } from '@univerjs/core';
import { WorkbookCreateSheetPermission, WorkbookEditablePermission } from '@univerjs/sheets';
import type { Plan } from '../../sheets/plan';
import { sheetNames } from '../../sheets/sheetNames';
import type { Collision } from '../workbook';
import { openGrid } from './openGrid';
import type { Place, Places } from './place';
import { planRoom } from './planRoom';

/**
 * Where plans would stand, each on a new sheet.
 *
 * @throws RangeError where there is no plan, or two have the same name
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
