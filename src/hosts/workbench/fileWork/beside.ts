import type { Book } from '../../../xlsx/book';
import { loadPart } from '../../loadPart';
import type { FileOptions } from '../../workbook';
import type { Request } from './messages';
import { inWorker } from './inWorker';

/**
 * Reads a file beside the page.
 *
 * @throws FileError for a file that cannot be opened; WorkbookError if it was ended
 */
export async function readBeside(bytes: Uint8Array, options: FileOptions = {}): Promise<Book> {
  return (await done({ kind: 'read', bytes }, options)) as Book;
}

/**
 * Writes a file beside the page.
 *
 * @throws BookError for a workbook that Excel would not open; WorkbookError if it was ended
 */
export async function writeBeside(
  book: Book,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  return (await done({ kind: 'write', book }, signal ? { signal } : {})) as Uint8Array<ArrayBuffer>;
}

/** In a worker where there are such; a program without pages does the same by itself. */
async function done(request: Request, options: FileOptions): Promise<unknown> {
  if (typeof Worker === 'undefined') {
    const { fileWork } = await loadPart(() => import('./fileWork'));
    if (request.kind === 'write') return fileWork.write(request.book);
    const { onProgress } = options;
    return fileWork.read(request.bytes, (share) => onProgress?.({ step: 'reading', done: share }));
  }
  const { startWorker } = await loadPart(() => import('./startWorker'));
  return inWorker(startWorker(), request, options);
}
