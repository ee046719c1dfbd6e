import type { Book } from '../../../xlsx/book';
import { loadPart } from '../../loadPart';
import type { FileOptions } from '../../workbook';
import type { Request } from './messages';
import type { ReadBook } from './fileWork';
import { inWorker } from './inWorker';

/**
 * Reads a file in the background.
 *
 * @throws FileError for a file that cannot be opened; WorkbookError if it was ended
 */
export async function readInBackground(
  bytes: Uint8Array,
  options: FileOptions = {},
): Promise<ReadBook> {
  return (await done({ kind: 'read', bytes }, options)) as ReadBook;
}

/**
 * Writes a file in the background.
 *
 * @param options.file the bytes that the workbook was opened from, which are changed
 * @throws BookError for a workbook that Excel would not open; WorkbookError if it was ended
 */
export async function writeInBackground(
  book: Book,
  {
    file,
    signal,
  }: { readonly file?: Uint8Array | undefined; readonly signal?: AbortSignal | undefined } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  return (await done(
    { kind: 'write', book, ...(file && { file }) },
    signal ? { signal } : {},
  )) as Uint8Array<ArrayBuffer>;
}

/** In a worker; if there are none, as in a script, in the same thread. */
async function done(request: Request, options: FileOptions): Promise<unknown> {
  if (typeof Worker === 'undefined') {
    const { fileWork } = await loadPart(() => import('./fileWork'));
    if (request.kind === 'write') return fileWork.write(request.book, request.file);
    const { onProgress } = options;
    return fileWork.read(request.bytes, (share) => onProgress?.({ step: 'reading', done: share }));
  }
  const { startWorker } = await loadPart(() => import('./startWorker'));
  return inWorker(startWorker(), request, options);
}
