import type { IAccessor } from '@univerjs/core';
import { type FileOptions, type OpenedFile, WorkbookError } from '../workbook';
import type { FileToShow } from './fileToShow';
import { fullyCalculated } from './fullyCalculated';
import { gridContent } from './keeping/gridContent';
import { showContent } from './keeping/showContent';
import { notShownOf } from './notShownOf';
import { type SettledResults, settleResults } from './results/settleResults';
import { type ShownBook, showBook } from './showBook';

/**
 * Puts what a file holds in the place of all sheets.
 *
 * @throws WorkbookError where it was ended; the grid then holds what it held
 */
export async function openFile(
  accessor: IAccessor,
  { name, bytes, read }: FileToShow,
  options: FileOptions = {},
): Promise<OpenedFile> {
  const { onProgress, signal } = options;
  const { book, carried } = read;
  onProgress?.({ step: 'showing' });
  // What is said is shown before the page is busy with the rest.
  await new Promise((resolve) => setTimeout(resolve));
  if (signal?.aborted) throw new WorkbookError({ kind: 'cancelled' });
  const before = gridContent(accessor);
  try {
    const shown = showBook(accessor, name, book, { bytes, type: carried.type });
    const { kept, differing } = await settled(accessor, shown, options);
    const notShown = notShownOf(carried.notShown);
    return {
      ...{ name, sheets: book.sheets.length },
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
