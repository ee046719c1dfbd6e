import { workbookError } from './workbookError';

/**
 * Runs a batch, and waits for the user to leave the cell being edited instead of failing. What is written in one sync is
 * one undo step by itself: a merged one would only add calls that Excel refuses within it.
 *
 * @throws WorkbookError for every error of Office.js
 */
export async function runBatch<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw workbookError(error);
  }
}
