import type { Area, CellReference, PlanChart, PlanChoice } from '../../sheets/plan';

/** A workbook as a file holds it: what both plans and the workbench's grid are turned into, so that one writer does. */
export interface Book {
  readonly sheets: readonly BookSheet[];
  readonly names: readonly BookName[];
  /** Whether a program that opens the file shall calculate every formula first; needed where they have no result. */
  readonly calculateOnOpening: boolean;
  /** What the file says about when it was last changed. */
  readonly modified: Date;
  /** Which sheet is shown first, counted from 0. */
  readonly activeSheet?: number;
}

export interface BookSheet {
  /** At most 31 characters, and no other sheet's. */
  readonly name: string;
  /** In any order; a cell that is neither filled nor formatted is left out. */
  readonly cells: readonly BookCell[];
  /** In characters of the standard font; undefined where a column has the standard width. */
  readonly columnWidths: readonly (number | undefined)[];
  /** In points, by row; a row that is left out has the standard height. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merged: readonly Area[];
  readonly tables: readonly BookTable[];
  readonly choices: readonly PlanChoice[];
  readonly charts: readonly BookChart[];
  readonly isHidden?: boolean;
}

export interface BookCell extends CellReference {
  /** Absent where a cell is formatted only. */
  readonly content?: BookContent;
  readonly look: BookLook;
}

export type BookContent =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'truth'; readonly value: boolean }
  /** Such as `#N/A`. */
  | { readonly kind: 'error'; readonly code: string }
  | BookFormula;

export interface BookFormula {
  readonly kind: 'formula';
  /** As a user types it, beginning with `=`. */
  readonly formula: string;
  /** What it came to, for programs that do not calculate; absent for an error, and where it is not known. */
  readonly result?: number | string | boolean;
  /** How many cells its result fills, where that is more than its own. */
  readonly spill?: { readonly rows: number; readonly columns: number };
}

/** How a cell looks; what is absent is as the program has it. Colours are as in `#0000FF`. */
export interface BookLook {
  /** The named cell style. */
  readonly styleName?: string;
  readonly format?: string;
  readonly font?: string;
  /** In points. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: true;
}

/**
 * A table; its name is unique in the workbook, the defined names included. Its first row holds its headings: texts, all
 * different.
 */
export interface BookTable {
  readonly name: string;
  /** With the header row and the totals row. */
  readonly area: Area;
  readonly headings: readonly string[];
  /** Given if the headings are in no row. */
  readonly hasHeaders?: false;
  /** Given if the last row holds totals. */
  readonly hasTotals?: true;
}

export interface BookName {
  readonly name: string;
  /** The sheet in which alone it is known; absent where the whole workbook knows it. */
  readonly sheet?: string;
  /** What it stands for, as a user types it, beginning with `=`. */
  readonly formula: string;
  /** What is said of it, such as whose it is. */
  readonly comment?: string;
}

export interface BookChart {
  readonly chart: PlanChart;
  /** The cell at which it begins. */
  readonly place: CellReference;
}
