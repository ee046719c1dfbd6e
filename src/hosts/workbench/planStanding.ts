import type { CellReference } from '../../cells/area';

/** Where a plan stands: on which sheet, by id and by name, and from which cell on. */
export interface PlanStanding {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly sheet: string;
  readonly origin: CellReference;
}

/** A place of a plan, counted from the sheet's first cell. */
export function movedBy<T extends CellReference>(place: T, origin: CellReference): T {
  return { ...place, row: origin.row + place.row, column: origin.column + place.column };
}
