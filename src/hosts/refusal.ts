import type { FileRefusal } from './fileRefusal';
import type { Collision } from './placement';

/** Why a workbook refused, as data, which the task pane puts into the user's language. */
export type Refusal =
  | FileRefusal
  | {
      readonly kind: 'collisions';
      readonly sheet: string;
      readonly collisions: readonly Collision[];
    }
  | { readonly kind: 'occupied'; readonly sheet: string; readonly address: string }
  | { readonly kind: 'protected'; readonly sheet: string }
  /** A cell is being edited. */
  | { readonly kind: 'editing' }
  /** Another change is in progress. */
  | { readonly kind: 'busy' }
  /** The program is in the background or shows a dialog, and accepts no changes. */
  | { readonly kind: 'unavailable' }
  /** No cell is selected: a chart is, or another workbook is active. */
  | { readonly kind: 'noCell' }
  /** More than the program accepts, even in parts. */
  | { readonly kind: 'tooLarge' }
  /** A cell differs from what was written; everything was rolled back. */
  | { readonly kind: 'verificationFailed'; readonly sheet: string; readonly address: string }
  /** A formula is still being calculated: it does not show its result yet. */
  | { readonly kind: 'calculating'; readonly sheet: string; readonly address: string }
  /** A reference or a name does not refer to cells: it is a constant or a LAMBDA, or its sheet does not exist. */
  | { readonly kind: 'notCells'; readonly reference: string }
  /** The file could not be written; the detail is for developers, not for users. */
  | { readonly kind: 'notWritten'; readonly detail: string }
  /** The file cannot be read, for an unknown reason. */
  | { readonly kind: 'notReadable'; readonly file: string; readonly detail: string }
  /** A part of the program could not be loaded, as without a connection; nothing was started. */
  | { readonly kind: 'notLoaded' }
  | { readonly kind: 'host'; readonly detail: string };

/** A refusal, thrown: the workbook is unchanged. */
export class WorkbookError extends Error {
  constructor(
    readonly refusal: Refusal,
    options?: ErrorOptions,
  ) {
    super(JSON.stringify(refusal), options);
    this.name = 'WorkbookError';
  }
}
