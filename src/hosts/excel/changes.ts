import { inExcel } from './inExcel';

/** Longer than Excel takes between the events of one change. */
const pause = 300;

/** Calls back after cells, results or sheets have changed; several changes in a row once. The answer ends it. */
export function onChange(listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    clearTimeout(timer);
    timer = setTimeout(listener, pause);
    return Promise.resolve();
  };
  const added = inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(tell),
      worksheets.onCalculated.add(tell),
      worksheets.onAdded.add(tell),
      worksheets.onDeleted.add(tell),
    ];
    await context.sync();
    return handlers;
  });
  return () => {
    clearTimeout(timer);
    void added.then((handlers) =>
      Excel.run(handlers[0]?.context ?? new Excel.RequestContext(), async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      }),
    );
  };
}
