import type { CellValues } from '../cells/value';
import type { Formula, Plan } from '../sheets/plan';
import type { Location } from './workbook';

/** A formula in a cell, in English, beginning with `=`. */
export interface CellFormula extends Location {
  readonly formula: string;
}

/** A name of the workbook or of one of its sheets; the name of a table has neither formula nor comment. */
export interface WorkbookName {
  readonly name: string;
  /** The sheet on which alone the name means this; absent, it is the workbook's. */
  readonly scope?: string;
  /** What it stands for; empty for a table. */
  readonly formula: string;
  readonly comment: string;
}

/** A workbook-level name for a formula, which may hold a LAMBDA or read a sheet that comes with it. */
export interface NewName {
  readonly name: string;
  readonly formula: Formula;
  /** Tells what the name is for, and whose it is. */
  readonly comment: string;
}

/** Formulas in other words, with what they need, as one change of the workbook. */
export interface FormulaChanges {
  /** Sheets that come in behind the active one. */
  readonly sheets: readonly Plan[];
  readonly newNames: readonly NewName[];
  readonly cells: readonly CellRewriting[];
  /** Taken away once the cells are rewritten; one that is not there is no fault. */
  readonly oldNames: readonly string[];
}

/** A cell, and what it gets in the place of what it holds. */
export type CellRewriting = Location & {
  /** The formula that it holds; where that is no longer so, nothing is rewritten. Empty where it holds none. */
  readonly from: string;
} & (
    | { readonly kind: 'formula'; readonly to: string }
    /** What the formula shows now, in all the cells that it fills. */
    | { readonly kind: 'values'; readonly keptAs?: KeptName }
    /** A formula, in the first cell of a block of values; the others are emptied for it to fill. */
    | { readonly kind: 'restored'; readonly to: string; readonly holds: CellValues }
  );

/** The name of the workbook that keeps a formula which becomes values. */
export interface KeptName extends Omit<NewName, 'formula'> {
  /** The formula's text, as a formula says it. */
  readonly says: string;
  /** The cells that it reads, each with its sheet and fixed. */
  readonly reads: readonly string[];
}

/** What a cell's formula filled before and after it was rewritten. */
export interface TrialResult {
  readonly before: CellValues;
  readonly after: CellValues;
  /** One of them was still being calculated when the wait was over: they cannot be compared. */
  readonly isPending?: boolean;
}
