import type { Workbook } from '../../../src/hosts/workbook';

/** A workbook to test, and what the interface has no way to arrange or to see. */
export interface Harness {
  readonly workbook: Workbook;
  /** Enters contents as a user does, row by row; on a sheet that exists, formulas beginning with `=`. */
  enter(
    sheet: string,
    cell: string,
    contents: readonly (readonly (string | number)[])[],
  ): Promise<void>;
  /** Gives a name to a formula without its `=`, on one sheet alone if one is given. */
  defineName(name: string, formula: string, sheet?: string): Promise<void>;
  /** The names of the sheets, from left to right. */
  sheets(): Promise<readonly string[]>;
  /** The tables: name, sheet, and address such as `A2:B4`. */
  tables(): Promise<
    readonly { readonly name: string; readonly sheet: string; readonly address: string }[]
  >;
  /** The cells that take one of some values only: the values as a list, with sheet and address such as `B1:B3`. */
  choices(): Promise<
    readonly { readonly list: string; readonly sheet: string; readonly address: string }[]
  >;
  /** The charts: the title of each, and its sheet. */
  charts(): Promise<readonly { readonly title: string; readonly sheet: string }[]>;
  /** The defined names, each with what it refers to: sheet and cell such as `B3`. */
  names(): Promise<
    readonly { readonly name: string; readonly sheet: string; readonly address: string }[]
  >;
}

/** Opens a new workbook with the empty sheets Sheet1, which is active, and Notes. */
export type OpenHarness = () => Promise<Harness>;
