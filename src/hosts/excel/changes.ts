import { sharedEvents } from './sharedEvents';
import { isApiSupported } from './office';

/** Milliseconds without an event after which a change is over: longer than between the events of one change. */
const quietTime = 300;
/** The maximum delay of a notification in milliseconds, if changes never stop, as with a data feed. */
const maxDelay = 2000;

/**
 * The events that Excel reports: changed contents, including undo and redo; calculated results; sheets added, deleted or
 * renamed; tables. It reports no events for names, but formulas that use one are recalculated.
 */
const subscribe = sharedEvents((context, notifyListeners) => {
  const { tables, worksheets } = context.workbook;
  return [
    worksheets.onChanged.add(notifyListeners),
    worksheets.onCalculated.add(notifyListeners),
    worksheets.onAdded.add(notifyListeners),
    worksheets.onDeleted.add(notifyListeners),
    tables.onAdded.add(notifyListeners),
    tables.onDeleted.add(notifyListeners),
    ...(isApiSupported('1.17') ? [worksheets.onNameChanged.add(notifyListeners)] : []),
  ];
});

/**
 * Calls back after cells, results, sheets or tables have changed, once for several changes in a row. The returned function
 * stops it.
 *
 * @param onError receives every failure to listen; default: reported to the page
 */
export function onChange(
  listener: () => void,
  onError: (error: unknown) => void = (error) => reportError(error),
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | undefined;
  const notifyListeners = () => {
    since = undefined;
    listener();
  };
  const stop = subscribe({
    onEvent: () => {
      since ??= Date.now();
      clearTimeout(timer);
      timer = setTimeout(
        notifyListeners,
        Math.min(quietTime, Math.max(0, since + maxDelay - Date.now())),
      );
    },
    onError,
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
