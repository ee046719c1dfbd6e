import type { Plan } from '../../sheets/plan';
import type { InsertTarget } from '../workbook';
import type { Place } from './place';
import { placeAtCells } from './placeAtCells';
import { placeOnNewSheet } from './placeOnNewSheet';
import { planSize } from './size';

/** Where a plan would go, and what is in its way; nothing is changed. */
export function lookForPlace(
  context: Excel.RequestContext,
  plan: Plan,
  target: InsertTarget,
): Promise<Place> {
  return target.kind === 'newSheet'
    ? placeOnNewSheet(context, plan)
    : placeAtCells(context, planSize(plan), target);
}
