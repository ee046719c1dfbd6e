import type { Plan } from '../../sheets/plan';
import {
  type Collision,
  type InsertedLocation,
  type InsertTarget,
  WorkbookError,
} from '../workbook';
import { findPlaces } from './findPlacement';
import { mergedCells } from './collisions';
import { orRollBack } from './orRollBack';
import { assignNames, type Places } from './place';
import { placesOnNewSheets } from './placesOnNewSheets';
import { writePlans } from './writePlans';

/**
 * Inserts a plan and selects it, in two round trips: one reads, one writes and verifies. If the second fails,
 * everything is rolled back.
 *
 * @throws WorkbookError if something is in the way or the verification fails
 */
export async function insertPlan(
  context: Excel.RequestContext,
  plan: Plan,
  target: InsertTarget,
): Promise<InsertedLocation> {
  const found = await findPlaces(context, plan, target);
  const [{ sheet, address }] = found.places;
  const { missing } = await insertAt(context, found, address);
  return { sheet, address, ...missingCharts(missing.get(0)) };
}

/** Inserts plans in the same two round trips, each on a new sheet, and selects the first cell of the first. */
export async function insertSheets(
  context: Excel.RequestContext,
  plans: readonly Plan[],
): Promise<readonly InsertedLocation[]> {
  const found = await placesOnNewSheets(context, plans);
  const { missing } = await insertAt(context, found, 'A1');
  return found.places.map(({ sheet, address }, i) => ({
    ...{ sheet, address },
    ...missingCharts(missing.get(i)),
  }));
}

function missingCharts(titles?: readonly string[]): Pick<InsertedLocation, 'missingCharts'> {
  return titles ? { missingCharts: titles } : {};
}

/** What an insertion has done. */
interface InsertedAt {
  readonly rollBack: () => Promise<void>;
  /** The titles of the charts that could not be drawn, for each plan by its number. */
  readonly missing: ReadonlyMap<number, readonly string[]>;
}

/**
 * Writes plans to their places.
 *
 * @param selected what to select on the first plan's sheet
 * @throws WorkbookError as above
 */
async function insertAt(
  context: Excel.RequestContext,
  { places, sheetNames, taken, dateShift, rollBack: rollBackWritten }: Places,
  selected: string,
): Promise<InsertedAt> {
  const [first] = places;
  for (const { sheet, collisions } of places) {
    if (collisions.length > 0) throw collisionsError(sheet, collisions);
  }
  const named = assignNames(places, taken);
  const shown = { sheet: first.sheet, address: selected };
  const rollBack = () => rollBackWritten(named);
  try {
    const missing = await orRollBack(
      () => writePlans(context, named, { sheetNames, dateShift, shown }),
      rollBack,
    );
    return { missing, rollBack };
  } catch (error) {
    const merged = await mergedCells(context, first, error);
    throw merged.length > 0 ? collisionsError(first.sheet, merged) : error;
  }
}

function collisionsError(sheet: string, collisions: readonly Collision[]): WorkbookError {
  return new WorkbookError({ kind: 'collisions', sheet, collisions });
}

/** New sheets that a change needs. */
interface NewSheets {
  /** @returns the name of each plan's sheet, by the plan's name; the sheet shown before is shown again */
  readonly insert: () => Promise<ReadonlyMap<string, string>>;
  readonly rollBack: () => Promise<void>;
}

/** Prepares new sheets for plans, behind the active one; together they take one read and one write. */
export function newSheets(context: Excel.RequestContext, plans: readonly Plan[]): NewSheets {
  let rollBack = async (): Promise<void> => context.sync();
  const insert = async () => {
    if (plans.length === 0) return new Map<string, string>();
    const found = await placesOnNewSheets(context, plans);
    ({ rollBack } = await insertAt(context, found, 'A1'));
    // Part of the next write, so that no other sheet shows up meanwhile.
    if (found.activeSheet !== undefined) {
      context.workbook.worksheets.getItem(found.activeSheet).activate();
    }
    return found.sheetNames;
  };
  return { insert, rollBack: () => rollBack() };
}
