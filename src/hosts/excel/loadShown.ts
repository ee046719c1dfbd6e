import type { CellValues } from '../../cells/value';
import { loadedValues } from './loadedCells';

/** A cell, and all that its formula fills where that is more. */
export interface ShownAsked {
  readonly cell: Excel.Range;
  readonly spill: Excel.Range;
}

/** Asks what the formula of a cell shows, in all the cells that it fills; to be read with `shownIn` after a sync. */
export function loadShown(cell: Excel.Range): ShownAsked {
  const spill = cell.getSpillingToRangeOrNullObject();
  spill.load('address,values,valueTypes');
  cell.load('address,values,valueTypes');
  return { cell, spill };
}

/** What was asked for, once it is there. */
export function shownIn({ cell, spill }: ShownAsked): {
  readonly address: string;
  readonly values: CellValues;
} {
  const shown = spill.isNullObject ? cell : spill;
  return { address: shown.address, values: loadedValues(shown) };
}
