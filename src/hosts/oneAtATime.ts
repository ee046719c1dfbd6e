import { WorkbookError } from './workbook';

/** Runs one change of the workbook at a time. */
export type RunExclusive = <T>(change: () => Promise<T>) => Promise<T>;

/**
 * Makes a lock for the changes of a workbook.
 *
 * @returns runs a change; throws a WorkbookError if another is in progress
 */
export function oneAtATime(): RunExclusive {
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
