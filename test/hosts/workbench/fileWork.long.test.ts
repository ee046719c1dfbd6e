import {
  readInBackground,
  writeInBackground,
} from '../../../src/hosts/workbench/fileWork/background';
import type { ReadBook } from '../../../src/hosts/workbench/fileWork/fileWork';
import { inWorker } from '../../../src/hosts/workbench/fileWork/inWorker';
import type { WorkerOutput, WorkerInput } from '../../../src/hosts/workbench/fileWork/messages';
import { WorkbookError } from '../../../src/hosts/workbook';
import type { Book } from '../../../src/xlsx/book';
import type { FileError } from '../../../src/xlsx/package/fileError';

jest.setTimeout(60_000);

/** More cells than are handed over at once. */
const book: Book = {
  sheets: ['One', 'Two'].map((name) => ({
    name,
    cells: Array.from({ length: 10_500 }, (_, row) => ({
      ...{ row, column: 0, format: {} },
      content: { kind: 'number', value: row + name.length },
    })),
    columnWidths: [],
    rowHeights: new Map(),
    frozen: { rows: 0, columns: 0 },
    ...{ merged: [], tables: [], choices: [], charts: [] },
  })),
  names: [],
  calculateOnOpening: false,
  modified: new Date('2024-07-27'),
};

interface Scope {
  onmessage?: (event: { readonly data: WorkerInput }) => void;
  postMessage?: (answer: WorkerOutput) => void;
}

/** What a page sees of a worker, which here runs in the same program. */
async function newWorker(): Promise<Worker & { readonly isOver: () => boolean }> {
  const scope = globalThis as unknown as Scope;
  let isOver = false;
  const page = {
    onmessage: undefined as ((event: { readonly data: WorkerOutput }) => void) | undefined,
    postMessage: (told: WorkerInput) => {
      setTimeout(() => !isOver && scope.onmessage?.({ data: told }));
    },
    terminate: () => {
      isOver = true;
    },
    isOver: () => isOver,
  };
  scope.postMessage = (answer) => {
    setTimeout(() => !isOver && page.onmessage?.({ data: answer }));
  };
  await jest.isolateModulesAsync(async () => {
    await import('../../../src/hosts/workbench/fileWork/xlsxWorker');
  });
  return page as unknown as Worker & { readonly isOver: () => boolean };
}

test('a file is written and read in a worker as in the program itself', async () => {
  const expected = await writeInBackground(book);
  const bytes = await inWorker(await newWorker(), { kind: 'write', book });
  expect(Buffer.from(bytes as Uint8Array).equals(Buffer.from(expected))).toBe(true);
  const worker = await newWorker();
  const read = await inWorker(worker, { kind: 'read', bytes: expected });
  // As texts: to compare so many cells one by one takes long.
  const cells = ({ sheets }: Book) => sheets.map((sheet) => JSON.stringify(sheet.cells));
  expect(cells((read as ReadBook).book)).toEqual(cells((await readInBackground(expected)).book));
  expect((read as ReadBook).book.sheets.map(({ name }) => name)).toEqual(['One', 'Two']);
  expect(worker.isOver()).toBe(true);
});

test('what is ended is refused, and the worker with it', async () => {
  const worker = await newWorker();
  const ending = new AbortController();
  const done = inWorker(worker, { kind: 'write', book }, { signal: ending.signal });
  ending.abort();
  await expect(done).rejects.toEqual(new WorkbookError({ kind: 'cancelled' }));
  expect(worker.isOver()).toBe(true);
});

test('a worker that does not arrive is a part that is not loaded', async () => {
  const worker = await newWorker();
  const done = inWorker(worker, { kind: 'read', bytes: new Uint8Array() });
  worker.onerror?.({} as ErrorEvent);
  await expect(done).rejects.toEqual(new WorkbookError({ kind: 'notLoaded' }));
});

test('what reading fails with arrives', async () => {
  const request = { kind: 'read', bytes: new Uint8Array([1]) } as const;
  const expected = await readInBackground(request.bytes).catch((error: unknown) => error);
  const answer = inWorker(await newWorker(), request);
  await expect(answer).rejects.toMatchObject({
    name: 'FileError',
    fault: (expected as FileError).fault,
  });
});
