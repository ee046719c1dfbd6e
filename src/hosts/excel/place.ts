import type { CellReference } from '../../sheets/plan';

/** Where a plan goes, once Excel has been looked at: it is free, large enough and may be written. */
export interface Place {
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  /** The cell of the plan's top left; 0, 0 is A1. */
  readonly origin: CellReference;
  /** The width in points of each column as it stands, where it is to grow only. */
  readonly columnWidths?: readonly number[];
  /** Puts the place back as it was found, after a write that broke off half way. */
  readonly restore: () => Promise<void>;
}
