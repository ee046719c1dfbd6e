import { type FileOptions, WorkbookError } from '../../workbook';
import { Breaths } from '../slices/Breaths';
import type { ReadBook } from './fileWork';
import type { WorkerOutput, Request, WorkerInput } from './messages';
import { Portions, portions, withoutCells } from './portions';

/**
 * Runs a request in a worker, and ends the worker.
 *
 * @throws WorkbookError if the worker cannot be loaded or was canceled; otherwise the error of the work
 */
export async function inWorker(
  worker: Worker,
  request: Request,
  options: FileOptions = {},
): Promise<unknown> {
  const answered = answer(worker, request.kind, options);
  try {
    await Promise.race([answered, sendRequest(worker, request)]);
    return await answered;
  } finally {
    worker.terminate();
  }
}

async function sendRequest(worker: Worker, request: Request): Promise<void> {
  const send = (input: WorkerInput) => worker.postMessage(input);
  if (request.kind === 'read') return send(request);
  const breaths = new Breaths();
  for (const portion of portions(request.book)) {
    if (breaths.isDue()) await breaths.take();
    send(portion);
  }
  send({ ...request, book: withoutCells(request.book) });
}

function answer(
  worker: Worker,
  kind: Request['kind'],
  { signal, onProgress }: FileOptions,
): Promise<unknown> {
  const arrived = new Portions();
  return new Promise<unknown>((resolve, reject) => {
    const cancel = () => reject(new WorkbookError({ kind: 'cancelled' }));
    if (signal?.aborted) cancel();
    signal?.addEventListener('abort', cancel, { once: true });
    worker.onerror = () => reject(new WorkbookError({ kind: 'notLoaded' }));
    worker.onmessage = ({ data }: MessageEvent<WorkerOutput>) => {
      switch (data.kind) {
        case 'cells':
          return arrived.add(data);
        case 'progress':
          return onProgress?.({ step: 'reading', done: data.done });
        case 'failed':
          return reject(failure(data));
        default:
          return resolve(
            kind === 'read' ? withCells(data.result as ReadBook, arrived) : data.result,
          );
      }
    };
  });
}

function failure({ name, message, fault }: Extract<WorkerOutput, { kind: 'failed' }>): Error {
  return Object.assign(new Error(message), { name, fault });
}

function withCells(read: ReadBook, arrived: Portions): ReadBook {
  return { ...read, book: arrived.in(read.book) };
}
