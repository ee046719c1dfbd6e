import { address } from '../../cells/a1';
import type { Plan } from '../../sheets/plan';
import { sheetNames } from '../../sheets/sheetNames';
import type { Collision } from '../workbook';
import { ownCharts } from '../../sheets/print/ownCharts';
import { ownSheet } from '../../sheets/print/ownSheet';
import { loadDateShift } from './cellEntry';
import { type Place, type Places, planSize, roomFor, loadTakenNames } from './place';
import { rollBackNewSheets } from './rollBack';

const origin = { row: 0, column: 0 };

/**
 * Places plans on new sheets, one for each plan, behind the active sheet; one sync reads the existing sheets. The new
 * ones are created when the plans are written.
 *
 * @throws RangeError if there is no plan, or two have the same name
 */
export async function placesOnNewSheets(
  context: Excel.RequestContext,
  plans: readonly Plan[],
): Promise<Places> {
  const { protection, worksheets } = context.workbook;
  const { active, taken, dateShift } = await readSheets(context, plans);
  const old = worksheets.items.map((sheet) => sheet.name);
  const names = sheetNames(plans, old);
  // While a chart sheet is shown, no worksheet is active.
  const behind = active ? active.position + 1 : old.length;
  const open = (name: string, number: number) => () => {
    const sheet = worksheets.add(name);
    // A new sheet is the last. Moving it clears the undo history of Excel on the desktop.
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
    rollBack: rollBackNewSheets(context, active?.name ?? old.at(-1) ?? ''),
  };
}

async function readSheets(context: Excel.RequestContext, plans: readonly Plan[]) {
  try {
    return await readSheetsWith(context, plans, context.workbook.worksheets.getActiveWorksheet());
  } catch (error) {
    if (!mayLackActiveSheet(error)) throw error;
    return readSheetsWith(context, plans);
  }
}

async function readSheetsWith(
  context: Excel.RequestContext,
  plans: readonly Plan[],
  active?: Excel.Worksheet,
) {
  const { protection, worksheets } = context.workbook;
  const taken = loadTakenNames(context);
  const dateShift = loadDateShift(context, plans);
  protection.load('protected');
  worksheets.load('items/name');
  active?.load('name,position');
  await context.sync();
  return { taken: taken(), dateShift: dateShift(), active };
}

function placeOf(given: Plan, sheet: string, isProtected: boolean): Omit<Place, 'open'> {
  const { plan, wrapped } = ownSheet(given);
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
    keptColumns: [],
    charts: ownCharts(plan),
    wrapped,
    isNewSheet: true,
  };
}

/**
 * The error codes that Excel may report if there is no active worksheet because a chart sheet is shown. Which one it
 * uses is not documented, and some have other meanings too.
 */
const codes: ReadonlySet<string> = new Set([
  'GeneralException',
  'InvalidOperation',
  'InvalidSelection',
  'ItemNotFound',
  'UnsupportedSheet',
]);

/** Whether the cause of an error may be that no worksheet is active: a second attempt without it shows that. */
function mayLackActiveSheet(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && codes.has(error.code);
}
