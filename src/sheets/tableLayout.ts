import type { CellReference } from '../cells/area';
import type { Event } from '../figures/events';
import type { Figure } from '../figures/figure';
import type { Basis, Unit } from '../figures/vocabulary';
import type { Text } from '../language';
import type { PlanOptions } from './baselineTable';
import type { Formula, PlanCell, PlanChart } from './plan';

/** What a baseline table shows, as data: rows of figures, of results and of events, and the columns they fill. */
export interface TableLayout {
  readonly title: Text;
  /** The name of the workbook's table, such as `AI_Market_Shares`. */
  readonly tableName: string;
  readonly columns: readonly Column[];
  readonly figures: readonly Figure[];
  /** Below the figures. */
  readonly results: readonly Result[];
  readonly events: readonly Event[];
  /** Remarks below the rows, above the source. */
  readonly remarks: readonly Text[];
  readonly charts: readonly LayoutChart[];
}

/** A column, by what each kind of row has in it; a kind that is absent leaves its cell empty. */
export interface Column {
  readonly heading: Text;
  /** It holds numbers, so its heading is aligned right. */
  readonly isNumeric?: true;
  /** The name that its cell gets in the row of a figure. */
  readonly cellName?: (figure: Figure) => string | undefined;
  readonly figure?: (figure: Figure, row: RowPlace) => PlanCell;
  readonly result?: (result: Result, row: RowPlace) => PlanCell;
  readonly event?: (event: Event, row: RowPlace) => PlanCell;
}

/** What a cell needs to know of its table, and the user's options. */
export interface RowPlace extends Pick<PlanOptions, 'language' | 'formulas'> {
  /** The cell in the row that holds its value. */
  readonly value: CellReference;
  /** The cell that holds the value of a figure; undefined if the table does not show it. */
  readonly valueOf: (figureId: string) => CellReference | undefined;
}

/** A number that follows from figures of the same table, by a formula. */
export interface Result {
  readonly label: Text;
  readonly unit: Unit;
  /** Absent if the number belongs to no time. */
  readonly per?: Basis;
  readonly format: string;
  /** Ids of the figures that the formula takes, in its order. */
  readonly of: readonly string[];
  readonly formula: (...values: readonly CellReference[]) => Formula;
  /** The same number without AI Capex functions; absent if `formula` has none of them. */
  readonly native?: (...values: readonly CellReference[]) => Formula;
}

/** A chart of one column. */
export interface LayoutChart extends Pick<PlanChart, 'kind' | 'max'> {
  readonly title: Text;
  /** Ids of figures whose rows are neighbours. */
  readonly of: readonly string[];
  readonly values: Column;
}
