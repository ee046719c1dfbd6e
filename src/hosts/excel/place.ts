import type { CellReference } from '../../cells/area';
import type { Plan } from '../../sheets/plan';
import type { Placement } from '../workbook';
import type { Naming } from './naming';
import type { TakenNames } from './takenNames';

/** Where a plan would go, as one look has found it. */
export interface Place extends Placement {
  readonly plan: Plan;
  /** The cell of the plan's top left; 0, 0 is A1. */
  readonly origin: CellReference;
  /** The width in points of each column as it stands, if it is only to grow. */
  readonly columnWidths: readonly number[];
  /** The top left of the first chart: nothing stands there, and nothing of the plan will. */
  readonly charts: CellReference;
  readonly isNewSheet: boolean;
  /** The sheet to write to; a new one comes into being with the write. */
  readonly open: () => Excel.Worksheet;
}

/** Where plans that are inserted together would go. */
export interface Places {
  /** In the order of the plans. */
  readonly places: readonly [Place, ...Place[]];
  /** What their new sheets will be called, by the plan's name; empty where they get none. */
  readonly sheetNames: ReadonlyMap<string, string>;
  readonly taken: TakenNames;
  /** What to add to the number of a date, for Excel's to be the same day in this workbook. */
  readonly dateShift: number;
  /** The sheet that is shown, if they are new sheets and it is no chart. */
  readonly activeSheet?: string;
  /** Puts the workbook back as it was found, whatever part of the write was carried out. */
  readonly restore: (written: Naming) => Promise<void>;
}
