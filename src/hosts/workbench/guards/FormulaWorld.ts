import type { IRange } from '@univerjs/core';

/** What a defined name refers to. */
export interface WorldName {
  /** With or without `=` in front. */
  readonly formula: string;
  /** The id of the sheet that alone knows the name; absent if the whole workbook does. */
  readonly sheetId?: string;
}

/** A table, as formulas see it. */
export interface WorldTable {
  readonly name: string;
  readonly sheetId: string;
  /** All of it: the header row and the totals row too. */
  readonly range: IRange;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  /** Each column's heading, as the sheet shows it. */
  readonly headings: readonly string[];
}

/** The cell that a formula is in, counted from 0. */
export interface FormulaPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What the words of a formula can mean in one workbook. Upper and lower case are the same. */
export interface FormulaWorld {
  readonly isFunction: (name: string) => boolean;
  /** The name that a sheet knows: its own first, then the workbook's. */
  readonly name: (name: string, sheetId: string) => WorldName | undefined;
  readonly table: (name: string) => WorldTable | undefined;
  /** The table that a cell is part of. */
  readonly tableAt: (place: FormulaPlace) => WorldTable | undefined;
  readonly sheetId: (sheetName: string) => string | undefined;
  readonly sheetName: (sheetId: string) => string | undefined;
  /** The names of the sheets from one to another, in the order of their tabs; undefined if there is no such sheet. */
  readonly sheetsBetween: (first: string, last: string) => readonly string[] | undefined;
}
