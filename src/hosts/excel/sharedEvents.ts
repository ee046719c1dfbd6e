import { runBatch } from './runBatch';
import { pause } from './pause';

/** A handler of Excel's, as adding it answers. */
export type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** Who listens. */
export interface EventListener {
  /** Something happened; what, Excel says in too many ways to rely on. */
  readonly onEvent: () => void;
  /** Excel does not tell, or has not told for a while. */
  readonly onError: (error: unknown) => void;
}

/** Milliseconds before Excel is asked again to tell; then every 30 seconds. */
const pauses = [1000, 2000, 5000, 10_000] as const;

/**
 * Shares handlers of Excel's events among all who listen: they are added for the first, and removed after the last.
 * Where Excel refuses to add them, as it does while a cell is edited or it is in the background, it is asked again; once
 * it agrees, all are told, for something may have happened meanwhile.
 *
 * @param add adds the handlers, each with the callback given
 * @returns takes a listener, and answers what ends it
 */
export function sharedEvents(
  add: (context: Excel.RequestContext, tell: () => Promise<void>) => readonly Handler[],
): (listener: EventListener) => () => void {
  const listeners = new Set<EventListener>();
  let handlers: readonly Handler[] = [];
  let isAdjusting = false;
  let wake = (): void => undefined;

  const tell = () => {
    for (const { onEvent } of [...listeners]) onEvent();
    return Promise.resolve();
  };

  /** Adds handlers or removes them, whatever is due, until nothing is. */
  const adjust = async () => {
    if (isAdjusting) return;
    isAdjusting = true;
    for (let failures = 0; listeners.size > 0 !== handlers.length > 0;) {
      try {
        if (listeners.size > 0) handlers = await added(add, tell);
        else handlers = await removed(handlers);
        if (failures > 0) await tell();
      } catch (error) {
        // What cannot be removed tells nobody, and serves the next who listens.
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
  add: (context: Excel.RequestContext, tell: () => Promise<void>) => readonly Handler[],
  tell: () => Promise<void>,
): Promise<readonly Handler[]> {
  return runBatch(async (context) => {
    const handlers = add(context, tell);
    await context.sync();
    return handlers;
  });
}

/** A handler is removed in the context that it was added in. */
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
