import { WorkbookError } from '../workbook';
import { errorCodes } from './errorCodes';

/**
 * Runs a batch; while the user edits a cell, it waits instead of failing. Everything written in one sync is one undo step;
 * merging steps would only add calls that Excel refuses.
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

/** An error of Office.js, or several, as a WorkbookError; any other error unchanged. */
export function workbookError(error: unknown): unknown {
  const cause = { cause: error };
  if (error instanceof AggregateError) {
    const detail = [error.message, ...error.errors.map((each) => String(each))].join(' ');
    return new WorkbookError({ kind: 'host', detail }, cause);
  }
  if (!(error instanceof OfficeExtension.Error)) return error;
  const meaning = errorCodes[error.code] ?? 'host';
  if (meaning !== 'host') return new WorkbookError({ kind: meaning }, cause);
  return new WorkbookError({ kind: 'host', detail: `${error.code}: ${error.message}` }, cause);
}
