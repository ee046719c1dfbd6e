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
/** What the listeners have been told last. */
let told: string | undefined;

/**
 * The event of the workbook is reported not to come in some workbooks, and does not come where only the sheet changes:
 * those of the sheets are listened to as well.
 */
const subscribe = sharedEvents((context, tell) => {
  const { workbook } = context;
  return [
    workbook.onSelectionChanged.add(tell),
    workbook.worksheets.onSelectionChanged.add(tell),
    workbook.worksheets.onActivated.add(tell),
  ];
});

/**
 * Calls back whenever the selection changes, on whatever sheet; the answer ends it.
 *
 * @param onError is given every failure to listen or to read; without, the page is
 */
export function onSelectionChange(
  onSelection: (selection: Selection) => void,
  onError: (error: unknown) => void = (error) => reportError(error),
): () => void {
  const own: Listener = { onSelection, onError };
  if (listeners.size === 0) told = undefined;
  listeners.add(own);
  const stop = subscribe({
    onEvent: () => void tell(),
    onError: (error) => {
      told = undefined;
      onError(error);
    },
  });
  return () => {
    listeners.delete(own);
    stop();
  };
}

/**
 * Excel says that something else is selected, not what, and says so more than once. An answer that a later change has
 * overtaken is dropped, and so is what is known already.
 */
async function tell(): Promise<void> {
  if (isWaiting) return;
  isWaiting = true;
  await pause(burst);
  isWaiting = false;
  latest += 1;
  const number = latest;
  try {
    const selection = await runBatch(readSelection);
    const sign = JSON.stringify(selection);
    if (number !== latest || sign === told) return;
    told = sign;
    for (const { onSelection } of [...listeners]) onSelection(selection);
  } catch (error) {
    if (number === latest) fail(error);
  }
}

function fail(error: unknown): void {
  told = undefined;
  for (const { onError } of [...listeners]) onError(error);
}
