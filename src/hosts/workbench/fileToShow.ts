import type { IAccessor } from '@univerjs/core';
import type { Book } from '../../xlsx/book';
import type { FileError } from '../../xlsx/package/fileError';
import { type FileOptions, WorkbookError } from '../workbook';
import { fileRefusal } from './fileRefusal';
import { readInBackground } from './fileWork/background';
import type { ReadBook } from './fileWork/fileWork';
import { type PreparedBook, prepareBook } from './prepareBook';
import { givenUp, inSlices } from './slices/inSlices';

/** A file that was read, ready to be shown. The book as it was read is gone: a million cells are not held twice. */
export interface FileToShow {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly carried: ReadBook['carried'];
  readonly prepared: PreparedBook;
}

/**
 * Reads a file; the grid stays as it is.
 *
 * @throws WorkbookError if the file cannot be shown, or it was ended
 */
export async function fileToShow(
  accessor: IAccessor,
  file: File,
  options: FileOptions = {},
): Promise<FileToShow> {
  options.onProgress?.({ step: 'reading' });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { book, carried } = await readFile(file, bytes, options);
  refuseHugeMerges(book, file.name);
  const isCancelled = () => options.signal?.aborted === true;
  const prepared = await inSlices(prepareBook(accessor, file.name, book), isCancelled);
  if (prepared === givenUp || isCancelled()) throw new WorkbookError({ kind: 'cancelled' });
  return { name: file.name, bytes, carried, prepared };
}

/** More cells than this the grid cannot look through when they are selected, and a merge is selected as one cell is. */
const maxMergedCells = 1_000_000;

function refuseHugeMerges({ sheets }: Book, file: string): void {
  const isHuge = sheets.some(({ merged }) =>
    merged.some(({ rows, columns }) => rows * columns > maxMergedCells),
  );
  if (!isHuge) return;
  const refusal = {
    kind: 'fileTooLarge',
    file,
    limit: 'mergedCells',
    max: maxMergedCells,
  } as const;
  throw new WorkbookError(refusal);
}

async function readFile(file: File, bytes: Uint8Array, options: FileOptions): Promise<ReadBook> {
  try {
    return await readInBackground(bytes, options);
  } catch (cause) {
    if (cause instanceof WorkbookError) throw cause;
    // From a worker it comes with its fault, but not as the same class.
    const { name, message, fault } = cause as FileError;
    throw new WorkbookError(
      name === 'FileError'
        ? fileRefusal(fault, file.name)
        : { kind: 'notReadable', file: file.name, detail: message },
      { cause },
    );
  }
}
