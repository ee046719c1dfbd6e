import type { Context } from './Context';
import { OfficeError } from './OfficeError';

/** An event that can be listened to; the handler is there, or gone, after the next sync. */
export function eventOf(context: Context, name: string) {
  const { excel } = context;
  return {
    add: (handler: () => Promise<void>) => {
      context.enqueue(() => {
        if (excel.refusesEvents > 0) {
          excel.refusesEvents -= 1;
          throw new OfficeError('InactiveWorkbook');
        }
        excel.handlersOf(name).add(handler);
      });
      return {
        context,
        remove: () => context.enqueue(() => excel.handlersOf(name).delete(handler)),
      };
    },
  };
}
