import { WorkbookError } from '../workbook';

let isBusy = false;

/**
 * Does one change of the workbook at a time, whoever asks: the pane or the ribbon.
 *
 * @throws WorkbookError where another is under way
 */
export async function exclusively<T>(change: () => Promise<T>): Promise<T> {
  if (isBusy) throw new WorkbookError({ kind: 'busy' });
  isBusy = true;
  try {
    return await change();
  } finally {
    isBusy = false;
  }
}
