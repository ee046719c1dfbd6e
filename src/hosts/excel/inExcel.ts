import { supports } from './supports';
import { workbookError } from './workbookError';

export interface RunOptions {
  /** Everything done is one undo step, where Excel can: it needs calls that all can be undone. */
  readonly oneUndo?: boolean;
}

/**
 * Runs a batch, and waits for the user to leave the cell being edited instead of failing.
 *
 * @throws WorkbookError for every error of Office.js
 */
export async function inExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  { oneUndo = false }: RunOptions = {},
): Promise<T> {
  const merge = oneUndo && supports('1.20') ? { mergeUndoGroup: true } : {};
  try {
    return await Excel.run({ delayForCellEdit: true, ...merge }, batch);
  } catch (error) {
    throw workbookError(error);
  }
}
