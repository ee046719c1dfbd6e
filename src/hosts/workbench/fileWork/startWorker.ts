/** Starts what reads and writes files beside the page. Apart from all else, for only a build knows its address. */
export function startWorker(): Worker {
  return new Worker(
    /* webpackChunkName: "xlsx-worker" */ new URL('./xlsxWorker.ts', import.meta.url),
  );
}
