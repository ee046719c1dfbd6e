import { WorkbookError } from '../workbook';

/**
 * Lets one change through at a time.
 *
 * @returns what makes a change; it throws a WorkbookError where another is under way
 */
export function exclusively(): <T>(change: () => Promise<T>) => Promise<T> {
  let isBusy = false;
  return async (change) => {
    if (isBusy) throw new WorkbookError({ kind: 'busy' });
    isBusy = true;
    try {
      return await change();
    } finally {
      isBusy = false;
    }
  };
}
