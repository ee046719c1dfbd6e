import type { Plan } from '../../sheets/plan';
import { type Inserted, type InsertTarget, WorkbookError } from '../workbook';
import { lookForPlace } from './lookForPlace';
import { naming } from './naming';
import { writePlan } from './writePlan';

/**
 * Inserts a plan in two round trips: one to look, one to write and read back. Where the second fails, all that was
 * written is taken back.
 *
 * @throws WorkbookError where something is in the way, or not all has arrived
 */
export async function insertPlan(
  context: Excel.RequestContext,
  plan: Plan,
  target: InsertTarget,
): Promise<Inserted> {
  const place = await lookForPlace(context, plan, target);
  const { sheet, address, collisions } = place;
  if (collisions.length > 0) throw new WorkbookError({ kind: 'collisions', sheet, collisions });
  const named = naming(plan, place.taken);
  try {
    await writePlan(context, plan, place, named);
  } catch (error) {
    await place.restore(named).catch((second: unknown) => {
      throw new AggregateError([error, second], 'An insertion failed, and so did taking it back.');
    });
    throw error;
  }
  return { sheet, address };
}
