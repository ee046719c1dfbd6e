import type { Selection } from '../workbook';
import { inExcel } from './inExcel';
import { readSelection } from './readSelection';

type Listener = (selection: Selection) => void;

const listeners = new Set<Listener>();
/** The one handler that serves all listeners, once Excel has it. */
let handler: Promise<{ readonly remove: () => Promise<void> }> | undefined;
let latest = 0;

/** Calls back whenever the selection changes, on whatever sheet; the answer ends it. */
export function onSelectionChange(listener: Listener): () => void {
  // A wrapper of its own: the same function may listen twice.
  const own: Listener = (selection) => listener(selection);
  listeners.add(own);
  handler ??= addHandler();
  return () => {
    listeners.delete(own);
    if (listeners.size > 0 || !handler) return;
    const unused = handler;
    handler = undefined;
    void unused.then(({ remove }) => remove());
  };
}

function addHandler() {
  return inExcel(async (context) => {
    const added = context.workbook.onSelectionChanged.add(tell);
    await context.sync();
    return {
      remove: () =>
        Excel.run(added.context, async (own) => {
          added.remove();
          await own.sync();
        }),
    };
  });
}

/** Excel says that something else is selected, not what. An answer that a later change has overtaken is dropped. */
async function tell(): Promise<void> {
  latest += 1;
  const number = latest;
  const selection = await inExcel(readSelection);
  if (number !== latest) return;
  for (const listener of listeners) listener(selection);
}
