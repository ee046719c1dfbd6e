import type { Plan } from '../../sheets/plan';
import type { InsertTarget, Placement } from '../workbook';
import type { Places } from './place';
import { placeAtCells } from './placeAtCells';
import { placesOnNewSheets } from './placesOnNewSheets';

/** Where a plan would go, and what is in its way; nothing is changed. */
export function lookForPlace(
  context: Excel.RequestContext,
  plan: Plan,
  target: InsertTarget,
): Promise<Places> {
  return target.kind === 'newSheet'
    ? placesOnNewSheets(context, [plan])
    : placeAtCells(context, plan, target);
}

/** The same as the task pane asks for it. */
export async function findPlacement(
  context: Excel.RequestContext,
  plan: Plan,
  target: InsertTarget,
): Promise<Placement> {
  const { places } = await lookForPlace(context, plan, target);
  const { sheet, address, collisions, nextFreePlace } = places[0];
  return { sheet, address, collisions, ...(nextFreePlace && { nextFreePlace }) };
}
