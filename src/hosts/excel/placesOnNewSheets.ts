import { address } from '../../cells/a1';
import type { Plan } from '../../sheets/plan';
import { sheetNames } from '../../sheets/sheetNames';
import type { Collision } from '../workbook';
import { chartPlace } from '../../sheets/chartPlace';
import { askDateShift } from './dateShift';
import { mayLackActiveSheet } from './mayLackActiveSheet';
import type { Place, Places } from './place';
import { planSize, roomFor } from './size';
import { sheetsAdded } from './sheetsAdded';
import { takeBackNames } from './takeBackNames';
import { askTakenNames } from './takenNames';

const origin = { row: 0, column: 0 };

/**
 * Looks at the sheets there are, in one sync. The new ones, one for each plan, behind the active one, come into being
 * with the plans' write.
 *
 * @throws RangeError where there is no plan, or two have the same name
 */
export async function placesOnNewSheets(
  context: Excel.RequestContext,
  plans: readonly Plan[],
): Promise<Places> {
  const { protection, worksheets } = context.workbook;
  const { active, taken, dateShift } = await look(context, plans);
  const old = worksheets.items.map((sheet) => sheet.name);
  const names = sheetNames(plans, old);
  // Where a sheet that is a chart is in front, none of the worksheets is active.
  const behind = active ? active.position + 1 : old.length;
  const open = (name: string, number: number) => () => {
    const sheet = worksheets.add(name);
    // A new sheet is the last. To move it costs Excel on the desktop the undo history.
    if (behind < old.length) sheet.position = behind + number;
    return sheet;
  };
  const [first, ...others] = plans.map((plan, i) => {
    const name = names.get(plan.name) ?? plan.name;
    return { ...placeOf(plan, name, protection.protected), open: open(name, i) };
  });
  if (!first) throw new RangeError('there is no plan to insert');
  return {
    places: [first, ...others],
    sheetNames: names,
    taken,
    dateShift,
    ...(active && { activeSheet: active.name }),
    async restore(written) {
      const added = await sheetsAdded(context, written);
      const takeBack = takeBackNames(context, written);
      await context.sync();
      takeBack();
      // A sheet that is shown cannot be deleted.
      worksheets.getItem(active?.name ?? old.at(-1) ?? '').activate();
      for (const sheet of added) sheet.delete();
      await context.sync();
    },
  };
}

async function look(context: Excel.RequestContext, plans: readonly Plan[]) {
  try {
    return await lookAtBook(context, plans, context.workbook.worksheets.getActiveWorksheet());
  } catch (error) {
    if (!mayLackActiveSheet(error)) throw error;
    return lookAtBook(context, plans);
  }
}

async function lookAtBook(
  context: Excel.RequestContext,
  plans: readonly Plan[],
  active?: Excel.Worksheet,
) {
  const { protection, worksheets } = context.workbook;
  const taken = askTakenNames(context);
  const dateShift = askDateShift(context, plans);
  protection.load('protected');
  worksheets.load('items/name');
  active?.load('name,position');
  await context.sync();
  return { taken: taken(), dateShift: dateShift(), active };
}

function placeOf(plan: Plan, sheet: string, isProtected: boolean): Omit<Place, 'open'> {
  const size = planSize(plan);
  const room = roomFor(size, origin);
  const where = address(origin, room.rows, room.columns);
  const collisions: Collision[] = [];
  if (room.rows < size.rows || room.columns < size.columns) {
    collisions.push({ kind: 'edge', address: where });
  }
  // The workbook is protected against new sheets.
  if (isProtected) collisions.push({ kind: 'protected', address: where });
  return {
    plan,
    sheet,
    address: where,
    collisions,
    origin,
    columnWidths: [],
    charts: chartPlace({ ...origin, ...size }),
    isNewSheet: true,
  };
}
