import type { Area, CellReference } from '../cells/area';
import type { PageFooter, PlanChart } from '../sheets/plan';
import type { PrintSetup } from '../sheets/print/printSetup';
import type { ShadeCondition } from '../sheets/shades';

/**
 * A workbook as far as AI Capex understands one: what plans, the workbench's grid and files are turned into, so that
 * one reader and one writer do. What a file holds beyond it is carried: see `writeBook`.
 */
export interface Book {
  readonly sheets: readonly BookSheet[];
  readonly names: readonly BookName[];
  /** Whether a program that opens the file shall calculate every formula first; needed if they have no result. */
  readonly calculateOnOpening: boolean;
  /** When the file was last changed, as recorded in it. */
  readonly modified: Date;
  /** Which sheet is shown first, counted from 0. */
  readonly activeSheet?: number;
  /**
   * The file counts days from 1904, as Excel for Macintosh did. The numbers here are those of a file that counts from
   * 1900: `fileSerial` is what the file has instead.
   */
  readonly countsFrom1904?: true;
}

export interface BookSheet {
  /** The part of the file that the sheet was opened from, such as `xl/worksheets/sheet1.xml`; absent for a new one. */
  readonly part?: string;
  /** The part of the file with the sheet of which this one is a copy; absent if it is not a copy. */
  readonly copyOf?: string;
  /** Where its rows and columns were in that part, or in that of which it is a copy; absent if all are as they were. */
  readonly origins?: Origins;
  /** At most 31 characters, and no other sheet's. */
  readonly name: string;
  /** In any order; a cell that is neither filled nor formatted is omitted. */
  readonly cells: readonly BookCell[];
  /** In characters of the standard font; undefined if a column has the standard width. */
  readonly columnWidths: readonly (number | undefined)[];
  /** In points, by row; a row that is omitted has the standard height. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merged: readonly Area[];
  readonly tables: readonly BookTable[];
  readonly choices: readonly BookChoice[];
  readonly charts: readonly BookChart[];
  /** In their order: of several that hold for a cell, each color is of the first that has one. Absent for none. */
  readonly shades?: readonly BookShade[];
  /** Absent if the sheet is shown; a very hidden one is shown by no command of Excel's. */
  readonly visibility?: 'hidden' | 'veryHidden';
  readonly hiddenRows?: ReadonlySet<number>;
  /** Those of the hidden rows that a filter of the file hides: SUBTOTAL leaves them out. No save changes them. */
  readonly filteredRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  /** As in `#0000FF`. */
  readonly tabColor?: string;
  readonly hasGridlines?: false;
  /** How a new sheet is printed; absent for one of a file, which keeps what the file says. */
  readonly print?: BookPrint;
}

/** How a sheet is printed, and the footer of its pages. */
export interface BookPrint extends PrintSetup {
  readonly footer?: PageFooter;
}

/** Runs of rows and of columns that was in the opened file, in order; what is in no run is new. */
export interface Origins {
  readonly rows: readonly OriginRun[];
  readonly columns: readonly OriginRun[];
}

/** So many rows or columns, now from `at` on, which was in the file from `from` on; counted from 0. */
export interface OriginRun {
  readonly at: number;
  readonly from: number;
  readonly count: number;
}

/** Cells that take one of a list. */
export interface BookChoice {
  readonly area: Area;
  readonly list:
    | { readonly kind: 'values'; readonly values: readonly (number | string)[] }
    /** A range or a name, as a user types it, beginning with `=`. */
    | { readonly kind: 'cells'; readonly formula: string };
}

/** Cells that have another fill, another color of their text, or both, while a condition holds. */
export interface BookShade {
  readonly area: Area;
  readonly condition: ShadeCondition;
  readonly fill?: string;
  readonly color?: string;
}

export interface BookCell extends CellReference {
  /** Absent if a cell is formatted only. */
  readonly content?: BookContent;
  readonly format: BookFormat;
}

export type BookContent =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** Such as `#N/A`. */
  | { readonly kind: 'error'; readonly code: string }
  | BookFormula;

export interface BookFormula {
  readonly kind: 'formula';
  /** As a user types it, beginning with `=`. */
  readonly formula: string;
  /** What it came to, for programs that do not calculate; absent if it is not known. */
  readonly result?: BookResult;
  /** How many cells its result fills, if more than its own. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  /**
   * What all cells that it fills came to, row by row, its own too; absent if it fills no other, or it is not known.
   * The grid shows them if it cannot calculate the formula.
   */
  readonly filled?: readonly (readonly (BookResult | undefined)[])[];
  /** How a file holds it, if that is not as one plain formula of one cell. */
  readonly form?: FormulaForm;
  /** The grid cannot calculate it: the result is the one saved in the file. */
  readonly isKept?: true;
  /**
   * Given for a kept formula whose references to its own sheet are those of the sheet as it is now. All others have the
   * references of the opened file, and are written with what became of them.
   */
  readonly isPlaced?: true;
}

export type BookResult = number | string | boolean | { readonly error: string };

/**
 * A dynamic array formula; an array formula entered with Ctrl+Shift+Enter over an area; a data table of a what-if
 * analysis; or a formula that takes from each range the cell next to it, as all did before Excel had dynamic arrays.
 */
export type FormulaForm = 'dynamicArray' | 'array' | 'dataTable' | 'intersecting';

/** The format of a cell; what is absent is the program's default. Colors are as in `#0000FF`. */
export interface BookFormat {
  /** The named cell style. */
  readonly styleName?: string;
  readonly numberFormat?: string;
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
  /** In steps of Excel's. */
  readonly indent?: number;
  readonly borders?: Readonly<Partial<Record<BorderSide, BookBorder>>>;
}

export type BorderSide = 'top' | 'right' | 'bottom' | 'left';

/** A line of a cell's edge: `style` as in a file, such as `thin` or `mediumDashed`. */
export interface BookBorder {
  readonly style: string;
  readonly color?: string;
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
  /** The sheet in which alone it is known; absent if the whole workbook knows it. */
  readonly sheet?: string;
  /** What it stands for, as a user types it, beginning with `=`. */
  readonly formula: string;
  /** Its comment, such as who owns it. */
  readonly comment?: string;
  /** Excel's name manager does not list it. */
  readonly isHidden?: true;
}

export interface BookChart {
  readonly chart: PlanChart;
  /** What it covers: from a corner to the opposite one. */
  readonly from: ChartCorner;
  readonly to: ChartCorner;
  /** The number of its shape in the opened file, on its sheet or on that of which this one is a copy; absent for a new one. */
  readonly shape?: number;
}

/** A point in a cell, so many whole pixels from its top left. */
export interface ChartCorner extends CellReference {
  readonly x?: number;
  readonly y?: number;
}
