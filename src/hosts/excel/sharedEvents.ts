import { runBatch } from './runBatch';
import { pause } from './pause';

/** A handler of Excel's events. */
export type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** A listener to shared events. */
export interface EventListener {
  /** Something happened. What exactly, Excel reports in too many ways to rely on. */
  readonly onEvent: () => void;
  /** Excel refused to report events. */
  readonly onError: (error: unknown) => void;
}

/** Milliseconds before the next attempt to listen; then every 30 seconds. */
const pauses = [1000, 2000, 5000, 10_000] as const;

/**
 * Shares handlers of Excel's events among all listeners: they are added for the first, and removed after the last. If Excel
 * refuses to add them, as it does in the background or while a cell is edited, it tries again; once it succeeds, all
 * listeners are notified, since something may have happened meanwhile.
 *
 * @param add adds the handlers, each with the given callback
 * @returns adds a listener; the function that it returns removes it
 */
export function sharedEvents(
  add: (context: Excel.RequestContext, notifyListeners: () => Promise<void>) => readonly Handler[],
): (listener: EventListener) => () => void {
  const listeners = new Set<EventListener>();
  let handlers: readonly Handler[] = [];
  let isAdjusting = false;
  let wake = (): void => undefined;

  const notifyListeners = () => {
    for (const { onEvent } of [...listeners]) onEvent();
    return Promise.resolve();
  };

  /** Adds or removes handlers until they match the listeners. */
  const adjust = async () => {
    if (isAdjusting) return;
    isAdjusting = true;
    for (let failures = 0; listeners.size > 0 !== handlers.length > 0;) {
      try {
        if (listeners.size > 0) handlers = await added(add, notifyListeners);
        else handlers = await removed(handlers);
        if (failures > 0) await notifyListeners();
      } catch (error) {
        // A handler that cannot be removed notifies nobody, and serves the next listener.
        if (listeners.size === 0) break;
        for (const { onError } of [...listeners]) onError(error);
        const woken = new Promise<void>((resolve) => (wake = resolve));
        await Promise.race([woken, pause(pauses[failures] ?? 30_000)]);
        failures += 1;
      }
    }
    isAdjusting = false;
  };

  return (listener) => {
    // An object of its own: the same listener may listen twice.
    const own = { ...listener };
    listeners.add(own);
    wake();
    void adjust();
    return () => {
      listeners.delete(own);
      void adjust();
    };
  };
}

/** @throws WorkbookError if Excel refuses */
async function added(
  add: (context: Excel.RequestContext, notifyListeners: () => Promise<void>) => readonly Handler[],
  notifyListeners: () => Promise<void>,
): Promise<readonly Handler[]> {
  return runBatch(async (context) => {
    const handlers = add(context, notifyListeners);
    await context.sync();
    return handlers;
  });
}

/** Removes handlers, in the context in which they were added. */
async function removed(handlers: readonly Handler[]): Promise<readonly Handler[]> {
  const [first] = handlers;
  if (first) {
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  }
  return [];
}
