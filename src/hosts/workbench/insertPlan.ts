import type { IAccessor } from '@univerjs/core';
import type { Plan } from '../../sheets/plan';
import { type Inserted, type InsertTarget, WorkbookError } from '../workbook';
import { block } from './block';
import { changeGrid } from './changeGrid';
import { expectPlan } from './expectPlan';
import type { Step } from './makeSteps';
import { namingSteps } from './namingSteps';
import { newSheetStep } from './newSheetStep';
import { openGrid, sheetNamed } from './openGrid';
import { type Place, placeOf } from './place';
import { selectStep } from './selectStep';
import { writeSteps } from './writeSteps';

/**
 * Writes a plan, reads it back and selects it: all of it or nothing; one undo takes it back.
 *
 * @throws WorkbookError where something is in the way or the grid took it otherwise
 */
export function insertPlan(accessor: IAccessor, plan: Plan, target: InsertTarget): Inserted {
  const place = placeOf(accessor, plan, target);
  const { sheet, address, collisions, area } = place;
  if (collisions.length > 0) throw new WorkbookError({ kind: 'collisions', sheet, collisions });
  changeGrid(accessor, stepsAt(accessor, plan, place), () =>
    expectPlan(sheetNamed(openGrid(accessor), sheet), plan, area),
  );
  return { sheet, address };
}

function stepsAt(accessor: IAccessor, plan: Plan, { worksheet, sheet, area }: Place): Step[] {
  const workbook = openGrid(accessor);
  const unitId = workbook.getUnitId();
  const target = block(area);
  const { steps, subUnitId } = worksheet
    ? { steps: writeSteps(accessor, worksheet, plan, target), subUnitId: worksheet.getSheetId() }
    : newSheetStep(accessor, workbook, plan, sheet);
  return [
    ...steps,
    ...namingSteps(accessor, plan, { unitId, subUnitId, sheet, origin: area }),
    selectStep(accessor, workbook, subUnitId, target),
  ];
}
