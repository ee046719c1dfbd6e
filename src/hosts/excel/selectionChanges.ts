import type { Selection } from '../workbook';
import { runBatch } from './runBatch';
import { pause } from './pause';
import { readSelection } from './readSelection';
import { sharedEvents } from './sharedEvents';

interface Listener {
  readonly onSelection: (selection: Selection) => void;
  readonly onError: (error: unknown) => void;
}

/** Milliseconds within which the events of one change arrive. */
const burst = 20;

const listeners = new Set<Listener>();
let latest = 0;
let isWaiting = false;
/** The last selection reported to the listeners. */
let reported: string | undefined;

/**
 * The workbook's event is known to be missing in some workbooks, and does not fire if only the sheet changes: hence the
 * sheets' events too.
 */
const subscribe = sharedEvents((context, notifyListeners) => {
  const { workbook } = context;
  return [
    workbook.onSelectionChanged.add(notifyListeners),
    workbook.worksheets.onSelectionChanged.add(notifyListeners),
    workbook.worksheets.onActivated.add(notifyListeners),
  ];
});

/**
 * Calls back whenever the selection changes, on any sheet. The returned function stops it.
 *
 * @param onError receives every failure to listen or to read; default: reported to the page
 */
export function onSelectionChange(
  onSelection: (selection: Selection) => void,
  onError: (error: unknown) => void = (error) => reportError(error),
): () => void {
  const own: Listener = { onSelection, onError };
  if (listeners.size === 0) reported = undefined;
  listeners.add(own);
  const stop = subscribe({
    onEvent: () => void notifyListeners(),
    onError: (error) => {
      reported = undefined;
      onError(error);
    },
  });
  return () => {
    listeners.delete(own);
    stop();
  };
}

/**
 * Reads the selection, which Excel's events do not contain, and reports it once. Results that are outdated by a later
 * change, or already known, are dropped.
 */
async function notifyListeners(): Promise<void> {
  if (isWaiting) return;
  isWaiting = true;
  await pause(burst);
  isWaiting = false;
  latest += 1;
  const number = latest;
  try {
    const selection = await runBatch(readSelection);
    const sign = JSON.stringify(selection);
    if (number !== latest || sign === reported) return;
    reported = sign;
    for (const { onSelection } of [...listeners]) onSelection(selection);
  } catch (error) {
    if (number === latest) fail(error);
  }
}

function fail(error: unknown): void {
  reported = undefined;
  for (const { onError } of [...listeners]) onError(error);
}
