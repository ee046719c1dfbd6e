import type { IAccessor, Workbook } from '@univerjs/core';
import { type FileOptions, type OpenedFile, WorkbookError } from '../workbook';
import type { FileToShow } from './fileToShow';
import { fullyCalculated } from './fullyCalculated';
import { gridContent } from './keeping/gridContent';
import { showContent } from './keeping/showContent';
import { noteUncopied } from './noteUncopied';
import { notShownOf } from './notShownOf';
import type { PreparedBook } from './prepareBook';
import { type SettledResults, settleResults } from './results/settleResults';
import { showBook } from './showBook';

/**
 * Puts what a file holds in the place of all sheets.
 *
 * @throws WorkbookError if it was ended; the grid then holds what it held
 */
export async function openFile(
  accessor: IAccessor,
  { name, bytes, carried, prepared }: FileToShow,
  options: FileOptions = {},
): Promise<OpenedFile> {
  options.onProgress?.({ step: 'showing' });
  // The message is shown before the page is busy with the rest.
  await new Promise((resolve) => setTimeout(resolve));
  if (options.signal?.aborted) throw new WorkbookError({ kind: 'cancelled' });
  const before = gridContent(accessor);
  try {
    const workbook = showBook(accessor, prepared, { bytes, type: carried.type });
    noteUncopied(workbook, carried.notShown);
    const { kept, differing } = await settled(accessor, workbook, prepared, options);
    const notShown = notShownOf(carried.notShown);
    return {
      ...{ name, sheets: prepared.ids.length },
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
  workbook: Workbook,
  { book, ids, kept: marked }: PreparedBook,
  options: FileOptions,
): Promise<SettledResults> {
  // What formulas show before they are calculated must not be compared with the file's results.
  if (!(await fullyCalculated(accessor, options))) return { kept: marked, differing: [] };
  options.onProgress?.({ step: 'comparing' });
  const { kept, differing } = await settleResults(accessor, { workbook, book, ids });
  return { kept: [...marked, ...kept], differing };
}
