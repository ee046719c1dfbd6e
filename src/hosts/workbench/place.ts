import { type IAccessor, type Worksheet } from '@univerjs/core';
import { address } from '../../cells/a1';
import type { Area, CellReference } from '../../cells/area';
import { excelLimits } from '../../cells/excelLimits';
import type { Plan } from '../../sheets/plan';
import type { InsertTarget, Placement } from '../workbook';
import { block } from './block';
import { collisions } from './collisions';
import { lastFilledRow } from './lastFilledRow';
import { openGrid, sheetNamed } from './openGrid';
import { placesOnNewSheets } from './placesOnNewSheets';
import { planRoom } from './planRoom';
import { activeCell } from './selectedBlock';

/** Where a plan would stand, and on which of the grid's sheets; none yet where it gets a new one. */
export interface Place extends Placement {
  readonly plan: Plan;
  readonly worksheet: Worksheet | undefined;
  readonly area: Area;
}

/** Where plans that are inserted together would stand. */
export interface Places {
  /** In the order of the plans. */
  readonly places: readonly [Place, ...Place[]];
  /** What their new sheets will be called, by the plan's name; empty where they get none. */
  readonly sheetNames: ReadonlyMap<string, string>;
}

/**
 * Looks where a plan would stand and what is in its way.
 *
 * @throws WorkbookError where the target names a sheet that is not there
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

/** The same columns below all that they hold, with one row between; absent where the sheet ends before. */
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
