import type { SheetModel } from './SheetModel';

/** What formulas come to beyond the little that the stand-in knows: a test that needs more brings it. */
export const calculator: {
  answer?: (
    formula: string,
    sheet: SheetModel,
  ) => readonly (readonly (number | string)[])[] | undefined;
} = {};
