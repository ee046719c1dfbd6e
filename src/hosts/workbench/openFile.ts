import type { IAccessor } from '@univerjs/core';
import type { Book } from '../../xlsx/book';
import type { FileError } from '../../xlsx/package/fileError';
import { type FileOptions, type OpenedFile, WorkbookError } from '../workbook';
import { fileRefusal } from './fileRefusal';
import { readBeside } from './fileWork/beside';
import type { ReadBook } from './fileWork/fileWork';
import { fullyCalculated } from './fullyCalculated';
import { gridContent } from './keeping/gridContent';
import { showContent } from './keeping/showContent';
import { notShownOf } from './notShownOf';
import { type SettledResults, settleResults } from './results/settleResults';
import { type ShownBook, showBook } from './showBook';

/**
 * Puts what a file holds in the place of all sheets.
 *
 * @throws WorkbookError where the file cannot be read, or it was ended; the grid then holds what it held
 */
export async function openFile(
  accessor: IAccessor,
  file: File,
  options: FileOptions = {},
): Promise<OpenedFile> {
  const { onProgress, signal } = options;
  onProgress?.({ step: 'reading' });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { book, carried } = await readFile(file, bytes, options);
  refuseHugeMerges(book, file.name);
  onProgress?.({ step: 'showing' });
  // What is said is shown before the page is busy with the rest.
  await new Promise((resolve) => setTimeout(resolve));
  if (signal?.aborted) throw new WorkbookError({ kind: 'cancelled' });
  const before = gridContent(accessor);
  try {
    const shown = showBook(accessor, file.name, book, { bytes, type: carried.type });
    const { kept, differing } = await settled(accessor, shown, options);
    const notShown = notShownOf(carried.notShown);
    return {
      ...{ name: file.name, sheets: book.sheets.length },
      ...(notShown.length > 0 && { notShown }),
      ...(kept.length > 0 && { kept }),
      ...(differing.length > 0 && { differing }),
    };
  } catch (error) {
    if (before) showContent(accessor, before.content, before.file);
    throw error;
  }
}

/** Waits for the results, and compares them with those saved in the file. */
async function settled(
  accessor: IAccessor,
  shown: ShownBook,
  options: FileOptions,
): Promise<SettledResults> {
  // What formulas show before they are calculated says nothing about the file's results.
  if (!(await fullyCalculated(accessor, options))) return { kept: shown.kept, differing: [] };
  options.onProgress?.({ step: 'comparing' });
  const { kept, differing } = await settleResults(accessor, shown);
  return { kept: [...shown.kept, ...kept], differing };
}

/** More cells than this the grid cannot look through when they are selected, and a merge is selected as one cell is. */
const largestMerge = 1_000_000;

function refuseHugeMerges({ sheets }: Book, file: string): void {
  const isHuge = sheets.some(({ merged }) =>
    merged.some(({ rows, columns }) => rows * columns > largestMerge),
  );
  if (!isHuge) return;
  const refusal = { kind: 'fileTooLarge', file, limit: 'mergedCells', most: largestMerge } as const;
  throw new WorkbookError(refusal);
}

async function readFile(file: File, bytes: Uint8Array, options: FileOptions): Promise<ReadBook> {
  try {
    return await readBeside(bytes, options);
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
