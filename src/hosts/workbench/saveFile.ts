import type { IAccessor } from '@univerjs/core';
import { type SavedFile, WorkbookError } from '../workbook';
import { loadPart } from '../loadPart';
import type { Book } from '../../xlsx/book';
import { calculated } from './calculated';
import { carriedFile } from './carriedFile';
import { gridBook } from './gridBook';
import { openGrid } from './openGrid';
import { recalculation } from './recalculation';
import { xlsxWriter } from './xlsxParts';

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** How long the browser may take to fetch what it was given. */
const patience = 60_000;

/**
 * Gives what the grid holds to the browser as an `.xlsx` file, to be kept among the downloads.
 *
 * @throws WorkbookError where the file cannot be written
 */
export async function saveFile(accessor: IAccessor): Promise<SavedFile> {
  await calculated(accessor);
  const workbook = openGrid(accessor);
  const name = `${workbook.getName()}.${carriedFile(workbook)?.type ?? 'xlsx'}`;
  const book = gridBook(accessor);
  const recalculates = recalculation(accessor, workbook, book.sheets);
  download(await fileBytes(book), name);
  return { name, ...(recalculates && { recalculates }) };
}

async function fileBytes(book: Book): Promise<Uint8Array<ArrayBuffer>> {
  const { writeBook } = await loadPart(xlsxWriter);
  try {
    return await writeBook(book);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new WorkbookError({ kind: 'notWritten', detail }, { cause });
  }
}

function download(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), patience);
}
