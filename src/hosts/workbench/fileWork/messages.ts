import type { Book, BookCell } from '../../../xlsx/book';
import type { FileWork } from './fileWork';

/** A piece of work for the worker: one for each. */
export type Request =
  | { readonly kind: 'read'; readonly bytes: Parameters<FileWork['read']>[0] }
  | { readonly kind: 'write'; readonly book: Book; readonly file?: Uint8Array };

/** What the worker is told: cells of the book that is to be written, in portions; then what to do. */
export type WorkerInput = CellPortion | Request;

/** What the worker answers: cells of a book in portions, then the rest; or an error. */
export type WorkerOutput =
  | CellPortion
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'done'; readonly result: unknown }
  /** Of an error itself neither the name nor the fault would arrive. */
  | {
      readonly kind: 'failed';
      readonly name: string;
      readonly message: string;
      readonly fault?: unknown;
    };

/** CellPortion of a sheet, in a book whose other cells come before or after. */
export interface CellPortion {
  readonly kind: 'cells';
  readonly sheet: number;
  readonly cells: readonly BookCell[];
}
