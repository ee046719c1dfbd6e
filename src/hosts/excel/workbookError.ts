import { WorkbookError } from '../workbook';
import { errorCodes } from './errorCodes';

/** An error of Office.js, or several, as a refusal; any other error is passed on as it is. */
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
