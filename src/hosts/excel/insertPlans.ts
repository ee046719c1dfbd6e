import type { Plan } from '../../sheets/plan';
import { type Collision, type Location, type InsertTarget, WorkbookError } from '../workbook';
import { lookForPlace } from './findPlacement';
import { mergedCells } from './mergedCells';
import { naming } from './naming';
import type { Places } from './place';
import { placesOnNewSheets } from './placesOnNewSheets';
import { writePlans } from './writePlans';

/**
 * Inserts a plan and selects it, in two round trips: one to look, one to write and read back. Where the second fails,
 * all that was written is taken back.
 *
 * @throws WorkbookError where something is in the way, or not all has arrived
 */
export async function insertPlan(
  context: Excel.RequestContext,
  plan: Plan,
  target: InsertTarget,
): Promise<Location> {
  const found = await lookForPlace(context, plan, target);
  const [{ sheet, address }] = found.places;
  const { missing } = await insertAt(context, found, address);
  return { sheet, address, ...missingCharts(missing.get(0)) };
}

/** Inserts plans in the same two round trips, each on a new sheet, and selects the first cell of the first. */
export async function insertSheets(
  context: Excel.RequestContext,
  plans: readonly Plan[],
): Promise<readonly Location[]> {
  const found = await placesOnNewSheets(context, plans);
  const { missing } = await insertAt(context, found, 'A1');
  return found.places.map(({ sheet, address }, i) => ({
    ...{ sheet, address },
    ...missingCharts(missing.get(i)),
  }));
}

function missingCharts(titles?: readonly string[]): Pick<Location, 'missingCharts'> {
  return titles ? { missingCharts: titles } : {};
}

/** What plans have become. */
export interface InsertedAt {
  readonly takeBack: () => Promise<void>;
  /** The titles of the charts that could not be drawn, for each plan by its number. */
  readonly missing: ReadonlyMap<number, readonly string[]>;
}

/**
 * Writes plans where they have a place.
 *
 * @param selected what to select on the first plan's sheet
 * @throws WorkbookError as above
 */
export async function insertAt(
  context: Excel.RequestContext,
  { places, sheetNames, taken, dateShift, restore }: Places,
  selected: string,
): Promise<InsertedAt> {
  const [first] = places;
  for (const { sheet, collisions } of places) {
    if (collisions.length > 0) throw collisionsError(sheet, collisions);
  }
  const named = naming(places, taken);
  const shown = { sheet: first.sheet, address: selected };
  try {
    const missing = await writePlans(context, named, { sheetNames, dateShift, shown });
    return { missing, takeBack: () => restore(named) };
  } catch (error) {
    await restore(named).catch((second: unknown) => {
      throw new AggregateError([error, second], 'An insertion failed, and so did taking it back.');
    });
    const merged = await mergedCells(context, first, error);
    throw merged.length > 0 ? collisionsError(first.sheet, merged) : error;
  }
}

function collisionsError(sheet: string, collisions: readonly Collision[]): WorkbookError {
  return new WorkbookError({ kind: 'collisions', sheet, collisions });
}
