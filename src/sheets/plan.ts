import { quotedSheet } from '../cells/sheetReference';
import { type Anchor, address } from '../cells/a1';
import { textLiteral } from '../cells/textLiteral';
import type { Area, CellReference } from '../cells/area';
import type { PlanShades } from './shades';

/**
 * What to write into a workbook, as plain data: made without a host, shown as a preview, compared in tests,
 * applied by any host.
 */
export interface Plan {
  /** Name of the sheet where the plan is put on a sheet of its own; plans inserted together have different ones. */
  readonly name: string;
  /** Row by row, each of the same length. */
  readonly cells: readonly (readonly PlanCell[])[];
  /** Width of each column in characters of the standard font. */
  readonly columnWidths: readonly number[];
  /** Rows at the top that stay in sight while a sheet of its own scrolls. */
  readonly frozenRows: number;
  /** Columns at the left that stay in sight there; absent for none. */
  readonly frozenColumns?: number;
  /** Given if a sheet of its own shows none. */
  readonly hasGridlines?: false;
  /** Below each page on which a sheet of its own is printed. How it is printed follows from its size: `printSetup`. */
  readonly footer?: PageFooter;
  /** Areas that become tables of the workbook. */
  readonly tables: readonly PlanTable[];
  /** Cells that get a name, so that a user's own formulas read well. */
  readonly names: readonly PlanName[];
  readonly charts: readonly PlanChart[];
  /** From this row on, blank ones are kept for the charts, next to each other; absent: they go where there is room. */
  readonly chartsRow?: number;
  /** Cells that take only certain values, offered as a list. */
  readonly choices?: readonly PlanList[];
  /** Shown on a sheet of its own. */
  readonly shades?: readonly PlanShades[];
  /** The color convention for inputs and formulas. */
  readonly colors: ColorConvention;
}

/** What a page has below its cells, besides the sheet's name: texts with Excel's codes `&P` and `&N`. */
export interface PageFooter {
  /** The number of the page. */
  readonly pages: string;
  /** How old the data are; absent for a sheet without data of the add-in. */
  readonly data?: string;
}

/** The usual one of banks (inputs blue, formulas black), or that of the FAST Standard. */
export type ColorConvention = 'bankers' | 'fast';

/** A table; its first row holds the headings. The host makes the name unique. */
export interface PlanTable {
  readonly name: string;
  readonly area: Area;
}

/** A workbook-level name such as `BigTech_AI_Spend_2026`. A host that finds it taken appends `_2`, `_3`, … */
export interface PlanName {
  readonly name: string;
  readonly cell: CellReference;
  /** More than one names a block that begins with the cell. */
  readonly rows?: number;
  readonly columns?: number;
}

/** Cells that take one of some values. A host offers them as a list and refuses anything else. */
export interface PlanList {
  readonly area: Area;
  readonly values: readonly (number | string)[];
}

/** A chart of cells of the plan, placed below or next to them. */
export interface PlanChart {
  readonly kind: 'bar' | 'column' | 'line';
  /** Its name, and what is written above it if it has no `titleCell`. */
  readonly title: string;
  /** A cell whose words are written above it: a message that follows the numbers. */
  readonly titleCell?: CellReference;
  /** What the numbers count, written at their axis: `USD bn a year`. */
  readonly unit?: string;
  /** Where the axis of the numbers ends, such as 1 for shares; absent: where they do. */
  readonly max?: number;
  /** Columns of one category stand on one another. */
  readonly isStacked?: true;
  /** One column of texts, or of the numbers of a line's horizontal axis. */
  readonly categories: Area;
  readonly series: readonly PlanSeries[];
}

/** One column of numbers in a chart; its heading is the series' name. */
export interface PlanSeries {
  readonly name: string;
  readonly values: Area;
  /** What it is for, if it is no amount that stands for itself. */
  readonly role?: SeriesRole;
}

/**
 * What a series is for. Of columns, `support` is not seen, the next series stands on it; `shortfall` is what is missing,
 * dashed and named. Of a line, `mark` is one point, with its name and category next to it; the other cells are #N/A. Of
 * columns, it is those that stand out. `low` and `high` are the results at the ends of an input, as far as they are from
 * that in between.
 */
export type SeriesRole = 'support' | 'shortfall' | 'mark' | 'low' | 'high';

export type PlanCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly value: string; readonly style: CellStyle }
  /** Words that open a page when they are clicked: every host enters `linkFormula`. */
  | {
      readonly kind: 'link';
      readonly value: string;
      readonly url: string;
      readonly style: 'link';
    }
  /** Words with a record that is not shown, which the add-in reads again later: every host enters `recordFormula`. */
  | {
      readonly kind: 'record';
      readonly value: string;
      readonly record: string;
      readonly style: 'note';
    }
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly format: string;
      readonly style: CellStyle;
    }
  | {
      readonly kind: 'formula';
      readonly formula: Formula;
      readonly format: string;
      readonly style: CellStyle;
    }
  /** A cell that the formula of a cell above or to the left fills: formatted and left blank. */
  | { readonly kind: 'spilled'; readonly format: string; readonly style: CellStyle }
  /** A cell for a number that the user may enter: formatted and left blank. */
  | { readonly kind: 'blankInput'; readonly format: string; readonly style: 'entry' };

/** What a cell is for; `formatFor` gives its format. A heading above numbers is aligned right, like them. */
export type CellStyle =
  | 'title'
  | 'heading'
  | 'headingRight'
  | 'label'
  | 'input'
  | 'entry'
  | 'formula'
  /** The base case of a sensitivity table. */
  | 'base'
  /** The green of what is good: a number that its format shows in another color where it is not. */
  | 'rating'
  | 'ratingLeft'
  | 'verdict'
  | 'note'
  | 'link';

/** A formula whose references move with the plan: text, and cells counted from the plan's top left (0, 0). */
export interface Formula {
  readonly parts: readonly (string | FormulaReference)[];
}

/** A cell, or a block of cells, that a formula reads. */
export interface FormulaReference extends CellReference {
  /** More than one makes a range. */
  readonly rows?: number;
  readonly columns?: number;
  /** The `name` of another plan that is inserted together with this one; absent for the plan's own cells. */
  readonly sheet?: string;
  /** What stays as it is when the formula is copied: $A1, A$1 or $A$1. */
  readonly anchor?: Anchor;
}

/**
 * Writes a formula of references, and of formulas within it: formula`CAPEX.AI_GAP(${{ row: 1, column: 1 }},${spend})`.
 */
export function formula(
  texts: TemplateStringsArray,
  ...inserted: readonly (FormulaReference | Formula)[]
): Formula {
  const parts: (string | FormulaReference)[] = [];
  texts.forEach((text, i) => {
    parts.push(text);
    const each = inserted[i];
    if (each) parts.push(...('parts' in each ? each.parts : [each]));
  });
  return { parts };
}

/** A text as a part of a formula, in quotation marks. */
export function literal(text: string): Formula {
  return { parts: [textLiteral(text)] };
}

/** The places of plans that are inserted together. */
export interface Anchoring {
  /** The sheet's cell (0, 0 is A1) of the plan's own top left. */
  readonly origin: CellReference;
  /** What each of the plans' sheets is called in the workbook, by the plan's name; each of them begins at A1. */
  readonly sheetNames?: ReadonlyMap<string, string>;
}

/**
 * The formula as a cell takes it, beginning with `=`.
 *
 * @throws RangeError if it refers to a plan that is not inserted with it
 */
export function formulaText(formula: Formula, standing: Anchoring): string {
  const text = formula.parts.map((part) =>
    typeof part === 'string' ? part : referenceText(part, standing),
  );
  return `=${text.join('')}`;
}

function referenceText(reference: FormulaReference, { origin, sheetNames }: Anchoring): string {
  const { row, column, rows = 1, columns = 1, sheet, anchor } = reference;
  if (sheet === undefined) {
    const place = { row: origin.row + row, column: origin.column + column };
    return address(place, rows, columns, anchor);
  }
  const name = sheetNames?.get(sheet);
  if (name === undefined) throw new RangeError(`no plan "${sheet}" is inserted with this one`);
  return `${quotedSheet(name)}!${address({ row, column }, rows, columns, anchor)}`;
}
