import type { Location } from '../cells/location';
import type { CellValue, CellValues } from '../cells/value';
import type { Formula, Plan } from '../sheets/plan';

/** A formula in a cell, in English, beginning with `=`. */
export interface CellFormula extends Location {
  readonly formula: string;
}

/** A name of the workbook or of one of its sheets; the name of a table has neither formula nor comment. */
export interface WorkbookName {
  readonly name: string;
  /** The sheet that the name is limited to; absent for a name of the workbook. */
  readonly scope?: string;
  /** What it refers to; empty for a table. */
  readonly formula: string;
  readonly comment: string;
}

/** A workbook-level name for a formula, which may contain a LAMBDA or refer to a new sheet. */
export interface NewName {
  readonly name: string;
  readonly formula: Formula;
  /** Says what the name is for, and that it belongs to AI Capex. */
  readonly comment: string;
}

/** Rewritten formulas, with the sheets and names that they need, as one change of the workbook. */
export interface FormulaChanges {
  /** New sheets, behind the active one. */
  readonly sheets: readonly Plan[];
  readonly newNames: readonly NewName[];
  readonly cells: readonly CellRewriting[];
  /** Deleted once the cells are rewritten; missing ones are ignored. */
  readonly oldNames: readonly string[];
}

/** A cell, and what replaces its contents. */
export type CellRewriting = Location & {
  /** Its current formula; if it has changed, nothing is rewritten. Empty if it has none. */
  readonly from: string;
} & (
    | { readonly kind: 'formula'; readonly to: string }
    /** The formula's current values, in all the cells that it fills. */
    | { readonly kind: 'values'; readonly keptAs?: KeptName }
    /** A value in place of the one that the cell shows, or of its formula; null clears the cell. */
    | { readonly kind: 'entered'; readonly to: CellValue; readonly holds: CellValue }
    /** A formula, in the first cell of a block of values; the others are cleared for it to fill. */
    | { readonly kind: 'restored'; readonly to: string; readonly holds: CellValues }
  );

/** The name of the workbook that keeps a formula which becomes values. */
export interface KeptName extends Omit<NewName, 'formula'> {
  /** The formula's text, as a text within a formula. */
  readonly says: string;
  /** The cells that it reads, each with its sheet and fixed. */
  readonly reads: readonly string[];
}

/** What a cell's formula filled before and after it was rewritten. */
export interface TrialResult {
  readonly before: CellValues;
  readonly after: CellValues;
  /** One of them was still being calculated at the end of the wait: they cannot be compared. */
  readonly isPending?: boolean;
}

/** The values that cells without a formula are to hold before they are rewritten; undefined for a cell that has one. */
export function valuesToRewrite(rewriting: CellRewriting): CellValues | undefined {
  if (rewriting.kind === 'restored') return rewriting.holds;
  return rewriting.kind === 'entered' && rewriting.from === '' ? [[rewriting.holds]] : undefined;
}
