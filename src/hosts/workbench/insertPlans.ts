import type { IAccessor } from '@univerjs/core';
import type { Area } from '../../cells/area';
import type { Plan } from '../../sheets/plan';
import type { Location, InsertTarget } from '../workbook';
import { block } from './block';
import { applyAsOneUndoStep, selectStep } from './steps';
import { verifyPlan } from './verifyPlan';
import { openGrid, sheetNamed } from './openGrid';
import type { Places } from './place';
import { placesOf, placesOnNewSheets } from './placesOf';
import { placingSteps } from './planSteps';

/**
 * Writes a plan, verifies it and selects it: all of it or nothing, as one undo step.
 *
 * @throws WorkbookError if something is in the way or the verification fails
 */
export function insertPlan(accessor: IAccessor, plan: Plan, target: InsertTarget): Location {
  const found = placesOf(accessor, plan, target);
  const [{ sheet, address, area }] = found.places;
  insertAt(accessor, found, area);
  return { sheet, address };
}

/** Writes plans in the same way, each on a new sheet, and selects the first cell of the first. */
export function insertSheets(accessor: IAccessor, plans: readonly Plan[]): readonly Location[] {
  const found = placesOnNewSheets(accessor, plans);
  insertAt(accessor, found, { row: 0, column: 0, rows: 1, columns: 1 });
  return found.places.map(({ sheet, address }) => ({ sheet, address }));
}

/** @param shown what to select on the first plan's sheet */
function insertAt(accessor: IAccessor, found: Places, shown: Area): void {
  const workbook = openGrid(accessor);
  const { steps, subUnitId } = placingSteps(accessor, found);
  const select = selectStep(accessor, workbook, subUnitId, block(shown));
  applyAsOneUndoStep(accessor, [...steps, select], () => {
    for (const { plan, sheet, area } of found.places) {
      const anchoring = { origin: area, sheetNames: found.sheetNames };
      verifyPlan(sheetNamed(workbook, sheet), plan, anchoring);
    }
  });
}
