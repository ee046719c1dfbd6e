import type { Plan } from '../../sheets/plan';
import { type Inserted, type InsertTarget, WorkbookError } from '../workbook';
import { lookForPlace } from './lookForPlace';
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
): Promise<Inserted> {
  const found = await lookForPlace(context, plan, target);
  const [{ sheet, address }] = found.places;
  await insertAt(context, found, address);
  return { sheet, address };
}

/** Inserts plans in the same two round trips, each on a new sheet, and selects the first cell of the first. */
export async function insertSheets(
  context: Excel.RequestContext,
  plans: readonly Plan[],
): Promise<readonly Inserted[]> {
  const found = await placesOnNewSheets(context, plans);
  await insertAt(context, found, 'A1');
  return found.places.map(({ sheet, address }) => ({ sheet, address }));
}

/**
 * Writes plans where they have a place.
 *
 * @param selected what to select on the first plan's sheet
 * @returns what takes all of it back
 * @throws WorkbookError as above
 */
export async function insertAt(
  context: Excel.RequestContext,
  { places, sheetNames, taken, restore }: Places,
  selected: string,
): Promise<() => Promise<void>> {
  const [first] = places;
  for (const { sheet, collisions } of places) {
    if (collisions.length > 0) throw new WorkbookError({ kind: 'collisions', sheet, collisions });
  }
  const named = naming(places, taken);
  const shown = { sheet: first.sheet, address: selected };
  try {
    await writePlans(context, named, { sheetNames, shown });
  } catch (error) {
    await restore(named).catch((second: unknown) => {
      throw new AggregateError([error, second], 'An insertion failed, and so did taking it back.');
    });
    throw error;
  }
  return () => restore(named);
}
