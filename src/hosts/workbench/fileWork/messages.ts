import type { Book, BookCell } from '../../../xlsx/book';
import type { FileWork } from './fileWork';

/** A task of a worker, which has one only. */
export type Request =
  | { readonly kind: 'read'; readonly bytes: Parameters<FileWork['read']>[0] }
  | { readonly kind: 'write'; readonly book: Book; readonly file?: Uint8Array };

/** What the worker receives: the cells of a book to write, in portions; then the request. */
export type WorkerInput = CellPortion | Request;

/** What the worker sends: the cells of a book in portions, then the rest; or an error. */
export type WorkerOutput =
  | CellPortion
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'done'; readonly result: unknown }
  /** An Error object would lose its name and fault on the way. */
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
