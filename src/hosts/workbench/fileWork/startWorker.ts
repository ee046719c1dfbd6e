/** Starts the worker that reads and writes files. In a file of its own, since only the bundler knows its address. */
export function startWorker(): Worker {
  return new Worker(
    /* webpackChunkName: "xlsx-worker" */ new URL('./xlsxWorker.ts', import.meta.url),
  );
}
