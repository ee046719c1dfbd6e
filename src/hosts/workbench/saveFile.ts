import type { IAccessor } from '@univerjs/core';
import type { Book } from '../../xlsx/book';
import type { BookError } from '../../xlsx/write/book/names/bookError';
import type { SheetError } from '../../xlsx/write/sheet/sheetError';
import { type FileOptions, type SavedFile, WorkbookError } from '../workbook';
import { carriedFile } from './carriedFile';
import { allLostCells } from './lostCells';
import { incompleteCopies } from './incompleteCopies';
import { writeInBackground } from './fileWork/background';
import { fullyCalculated } from './fullyCalculated';
import { gridBook } from './gridBook';
import { openGrid } from './openGrid';
import { recalculation } from './recalculation';
import { undisturbed } from './slices/undisturbed';

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** How long the browser may take to fetch what it was given. */
const timeoutMs = 60_000;

/**
 * Gives what the grid holds to the browser as an `.xlsx` file, to be kept among the downloads. Formulas that are being
 * calculated are waited for; if the calculation does not end, the file makes the next program calculate.
 *
 * @throws WorkbookError if the file cannot be written, or it was ended
 */
export async function saveFile(accessor: IAccessor, options: FileOptions = {}): Promise<SavedFile> {
  const isCalculated = await fullyCalculated(accessor, options);
  options.onProgress?.({ step: 'writing' });
  const workbook = openGrid(accessor);
  const carried = carriedFile(workbook);
  const name = `${workbook.getName()}.${carried?.type ?? 'xlsx'}`;
  const book = await undisturbed(accessor, () => gridBook(accessor));
  const recalculates = isCalculated
    ? recalculation(accessor, workbook, book.sheets)
    : ('unfinished' as const);
  const written = { ...book, calculateOnOpening: recalculates !== undefined };
  download(await fileBytes(written, carried?.bytes, options), name);
  const incomplete = carried ? incompleteCopies(workbook) : [];
  const lost = carried ? await undisturbed(accessor, () => allLostCells(workbook)) : [];
  return {
    ...{ name, ...(recalculates && { recalculates }) },
    ...(lost.length > 0 && { lost }),
    ...(incomplete.length > 0 && { incomplete }),
  };
}

async function fileBytes(
  book: Book,
  file: Uint8Array | undefined,
  { signal }: FileOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await writeInBackground(book, { file, signal });
  } catch (cause) {
    if (cause instanceof WorkbookError) throw cause;
    // From a worker it comes with its fault, but not as the same class.
    const { name, message, fault } = cause as BookError | SheetError;
    const isRefused = name === 'BookError' || name === 'SheetError';
    throw new WorkbookError(isRefused ? fault : { kind: 'notWritten', detail: message }, { cause });
  }
}

function download(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), timeoutMs);
}
