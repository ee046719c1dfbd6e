import { sharedEvents } from './sharedEvents';
import { isApiSupported } from './isApiSupported';

/** Longer than Excel takes between the events of one change. */
const pause = 300;
/** Where changes never cease, as with a data feed, it is told so often all the same. */
const longest = 2000;

/**
 * What Excel tells: of contents, undo and redo included; of results that arrive; of sheets that come, go, or get another
 * name; of tables. Of names it tells nothing, but formulas that use one are calculated again.
 */
const subscribe = sharedEvents((context, tell) => {
  const { tables, worksheets } = context.workbook;
  return [
    worksheets.onChanged.add(tell),
    worksheets.onCalculated.add(tell),
    worksheets.onAdded.add(tell),
    worksheets.onDeleted.add(tell),
    tables.onAdded.add(tell),
    tables.onDeleted.add(tell),
    ...(isApiSupported('1.17') ? [worksheets.onNameChanged.add(tell)] : []),
  ];
});

/**
 * Calls back after cells, results, sheets or tables have changed; several changes in a row once. The answer ends it.
 *
 * @param onError is given every failure to listen; without, the page is
 */
export function onChange(
  listener: () => void,
  onError: (error: unknown) => void = (error) => reportError(error),
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | undefined;
  const tell = () => {
    since = undefined;
    listener();
  };
  const stop = subscribe({
    onEvent: () => {
      since ??= Date.now();
      clearTimeout(timer);
      timer = setTimeout(tell, Math.min(pause, Math.max(0, since + longest - Date.now())));
    },
    onError,
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
