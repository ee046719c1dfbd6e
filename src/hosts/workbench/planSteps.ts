import type { IAccessor } from '@univerjs/core';
import type { Anchoring } from '../../sheets/plan';
import { block } from './block';
import { choiceSteps } from './choiceSteps';
import type { Step } from './makeSteps';
import { namingSteps } from './namingSteps';
import { newSheetStep } from './newSheetStep';
import { openGrid } from './openGrid';
import type { Place } from './place';
import { writeSteps } from './writeSteps';

/** What the plans that are written together share. */
interface Together extends Required<Pick<Anchoring, 'sheetNames'>> {
  /** How many new sheets come before this plan's. */
  readonly before: number;
  /** Gives a name that is free, and takes it. */
  readonly claim: (wished: string) => string;
}

/** The steps that write a plan: its cells, with their sheet where that is new, and all that stands around them. */
export interface PlanSteps {
  readonly cells: readonly Step[];
  readonly around: readonly Step[];
  readonly subUnitId: string;
}

/** The steps that write a plan to its place. */
export function planSteps(
  accessor: IAccessor,
  { plan, worksheet, sheet, area }: Place,
  { before, sheetNames, claim }: Together,
): PlanSteps {
  const workbook = openGrid(accessor);
  const standing = { origin: area, sheetNames };
  const index = workbook.getActiveSheetIndex() + 1 + before;
  const { steps, subUnitId } = worksheet
    ? {
        steps: writeSteps(accessor, worksheet, plan, { standing, block: block(area) }),
        subUnitId: worksheet.getSheetId(),
      }
    : newSheetStep(accessor, workbook, plan, { name: sheet, index, standing });
  const place = { unitId: workbook.getUnitId(), subUnitId, sheet, origin: area };
  return {
    cells: steps,
    around: [...namingSteps(plan, place, claim), ...choiceSteps(accessor, plan, place)],
    subUnitId,
  };
}
