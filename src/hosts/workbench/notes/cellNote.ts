import type { ICellData, Nullable } from '@univerjs/core';
import type { CellReference } from '../../../cells/area';
import type { BookFormula, BookResult } from '../../../xlsx/book';
import { customWith, noteIn } from './custom';

/**
 * What the grid notes with a cell of an opened file or of a plan, in the cell's `custom`: saved with the workbook, and
 * undone with the cell. A cell that is moved takes its note along, and so does one of a copied sheet: `at`, where the
 * cell was in the file, shows whether it is still there. Typing leaves the note: the value or the formula shows that
 * it no longer holds.
 */
export type CellNote = KeptNote | FilledNote | SavedNote | ExactNote | StyledNote;

/** The cell shows the result saved in the file; its formula is here, since the grid cannot calculate it. */
export interface KeptNote {
  readonly kind: 'kept';
  readonly at: CellReference;
  /** The sheet that references without one read: its id here, and its name in the file. */
  readonly sheet: { readonly id: string; readonly name: string };
  readonly formula: Omit<BookFormula, 'result'>;
  /** The formula as long as the sheet's rows and columns are where they are: it reads some that the file does not have. */
  readonly here?: { readonly formula: string; readonly places: string };
  /** As the cell holds it: a truth value is 1 or 0. Absent if the file has no result. */
  readonly value?: string | number;
}

/** The cell shows what a kept formula next to it fills it with. */
export interface FilledNote {
  readonly kind: 'filled';
  readonly at: CellReference;
  /** Where that formula was in the file, with the id of its sheet. */
  readonly of?: CellReference & Pick<BookFormula, 'form'> & { readonly sheet: string };
  readonly value?: string | number;
}

/** The grid has calculated another result than the file has, or fills other cells; also with a cell that is filled. */
export interface SavedNote {
  readonly kind: 'saved';
  readonly at: CellReference;
  /** The formula but for where its references point, which moves with rows and columns; empty for a filled cell. */
  readonly shape: string;
  /** How many cells the formula fills in the file. */
  readonly spill?: BookFormula['spill'];
  /** What it has filled in the grid: see `fillMark`. */
  readonly fills?: string;
  readonly saved: BookResult;
  readonly calculated: BookResult;
}

/** The file has the result with more digits than the grid calculates with; it holds as long as the others are the same. */
export interface ExactNote {
  readonly kind: 'exact';
  readonly saved: number;
}

/** The cell is one of a plan's, in a named cell style: the grid has none. */
export interface StyledNote {
  readonly kind: 'styled';
  readonly name: string;
}

/** The `custom` of a cell with a note. */
export function cellCustom(note: CellNote) {
  return customWith(note);
}

/** The note of a cell, whether or not it still holds. */
export function cellNote(cell: Nullable<ICellData>): CellNote | undefined {
  return noteIn<CellNote>(cell?.custom);
}

/** A formula without its references, which the grid rewrites when rows or columns come and go. */
export function shapeOf(formula: string): string {
  return formula.replace(/\$?\b[A-Z]{1,3}\$?\d+\b/gi, '#').toUpperCase();
}
