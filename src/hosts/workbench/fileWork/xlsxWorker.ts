import { fileWork } from './fileWork';
import type { WorkerOutput, Request, WorkerInput } from './messages';
import { Portions, portions, withoutCells } from './portions';

/** The worker's global scope, which the DOM types do not have. */
const worker = globalThis as unknown as {
  onmessage: (event: MessageEvent<WorkerInput>) => void;
  readonly postMessage: (answer: WorkerOutput, transfer?: Transferable[]) => void;
};

const received = new Portions();

worker.onmessage = ({ data }) => {
  if (data.kind === 'cells') return received.add(data);
  work(data).catch((cause: unknown) => {
    const { name, message, fault } = cause as Error & { readonly fault?: unknown };
    worker.postMessage({ kind: 'failed', name, message, fault });
  });
};

async function work(request: Request): Promise<void> {
  switch (request.kind) {
    case 'read': {
      const read = await fileWork.read(request.bytes, (done) =>
        worker.postMessage({ kind: 'progress', done }),
      );
      for (const portion of portions(read.book)) worker.postMessage(portion);
      return worker.postMessage({
        kind: 'done',
        result: { ...read, book: withoutCells(read.book) },
      });
    }
    case 'write': {
      const result = await fileWork.write(received.in(request.book), request.file);
      return worker.postMessage({ kind: 'done', result }, [result.buffer]);
    }
    default:
      return request satisfies never;
  }
}
