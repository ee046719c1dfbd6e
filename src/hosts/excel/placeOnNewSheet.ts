import { address } from '../../sheets/address';
import type { Plan } from '../../sheets/plan';
import type { Collision } from '../workbook';
import { chartPlace } from '../chartPlace';
import type { Place } from './place';
import { sheetName } from './sheetName';
import { planSize, roomFor } from './size';
import { takeBackNames } from './takeBackNames';
import { askTakenNames } from './takenNames';

const origin = { row: 0, column: 0 };

/**
 * Looks at the sheets there are, in one sync. The new one, behind the active one, comes into being with the plan's
 * write.
 */
export async function placeOnNewSheet(context: Excel.RequestContext, plan: Plan): Promise<Place> {
  const { protection, worksheets } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  const taken = askTakenNames(context);
  protection.load('protected');
  worksheets.load('items/name');
  active.load('name,position');
  await context.sync();

  const names = worksheets.items.map((sheet) => sheet.name);
  const name = sheetName(plan.name, names);
  const behind = active.position + 1;
  const size = planSize(plan);
  const room = roomFor(size, origin);
  const where = address(origin, room.rows, room.columns);
  const collisions: Collision[] = [];
  if (room.rows < size.rows || room.columns < size.columns) {
    collisions.push({ kind: 'edge', address: where });
  }
  // The workbook is protected against new sheets.
  if (protection.protected) collisions.push({ kind: 'protected', address: where });
  return {
    sheet: name,
    address: where,
    collisions,
    origin,
    taken: taken(),
    columnWidths: [],
    charts: chartPlace({ ...origin, ...size }),
    isNewSheet: true,
    open() {
      const sheet = worksheets.add(name);
      // A new sheet is the last. To move it costs Excel on the desktop the undo history.
      if (behind < names.length) sheet.position = behind;
      return sheet;
    },
    async restore(written) {
      const added = worksheets.getItemOrNullObject(name);
      added.load('name');
      const takeBack = takeBackNames(context, written);
      await context.sync();
      takeBack();
      worksheets.getItem(active.name).activate();
      if (!added.isNullObject) added.delete();
      await context.sync();
    },
  };
}
