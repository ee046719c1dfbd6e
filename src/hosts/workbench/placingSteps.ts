import type { IAccessor } from '@univerjs/core';
import { nameClaims } from '../../cells/uniqueNames';
import { WorkbookError } from '../workbook';
import type { Step } from './makeSteps';
import { takenNames } from './namingSteps';
import { openGrid } from './openGrid';
import type { Place, Places } from './place';
import { planSteps } from './planSteps';

/** The steps that write plans to their places, and the sheet of the first. */
interface PlacingSteps {
  readonly steps: readonly Step[];
  readonly subUnitId: string;
}

/**
 * The steps that write plans to their places.
 *
 * @throws WorkbookError where something is in the way of one
 */
export function placingSteps(accessor: IAccessor, { places, sheetNames }: Places): PlacingSteps {
  for (const { sheet, collisions } of places) {
    if (collisions.length > 0) throw new WorkbookError({ kind: 'collisions', sheet, collisions });
  }
  const claim = nameClaims(takenNames(accessor, openGrid(accessor).getUnitId()));
  const stepsOf = (place: Place, before: number) =>
    planSteps(accessor, place, { before, sheetNames, claim });
  const [first, ...others] = places;
  const ofFirst = stepsOf(first, 0);
  const made = [ofFirst, ...others.map((place, i) => stepsOf(place, i + 1))];
  // All the sheets before what refers to them.
  const steps = [...made.flatMap(({ cells }) => cells), ...made.flatMap(({ around }) => around)];
  return { steps, subUnitId: ofFirst.subUnitId };
}
