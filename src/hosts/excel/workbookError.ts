import { WorkbookError } from '../workbook';

/** What Excel answers while the cursor stands in a cell. */
const editingCode = 'InvalidOperationInCellEditMode';

/** An error of Office.js as a refusal; any other error is passed on as it is. */
export function workbookError(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const cause = { cause: error };
  if (error.code === editingCode) return new WorkbookError({ kind: 'editing' }, cause);
  return new WorkbookError({ kind: 'host', detail: `${error.code}: ${error.message}` }, cause);
}
