import type { Book } from '../book';
import type { CarriedFeature } from './notShown/notShown';

/** What a file holds as far as it is understood, and the file itself. */
export interface ReadWorkbook {
  readonly book: Book;
  readonly carried: CarriedBytes;
}

/** A file that was opened, which saving changes in place. */
export interface CarriedBytes {
  readonly bytes: Uint8Array;
  readonly type: FileType;
  /** What is in the file and not in the book, by sheet. */
  readonly notShown: readonly CarriedFeature[];
}

/** What a file is called behind the dot: a workbook or a template, without or with macros. */
export type FileType = 'xlsx' | 'xlsm' | 'xltx' | 'xltm';
