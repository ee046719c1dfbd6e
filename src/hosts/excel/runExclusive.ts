import { WorkbookError } from '../workbook';

/** Lets one change of the workbook through at a time. */
export type Exclusively = <T>(change: () => Promise<T>) => Promise<T>;

/**
 * Does one change of the workbook at a time, whoever asks: the pane or the ribbon.
 *
 * @throws WorkbookError where another is under way
 */
export const runExclusive: Exclusively = oneAtATime();

/** The same for whoever has the workbook to themselves meanwhile. */
export function oneAtATime(): Exclusively {
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
