import type { IAccessor } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/preset-sheets-core';
import { WorkbookError } from '../workbook';

/**
 * What is being typed would be written over a change, or lost.
 *
 * @throws WorkbookError while a cell is being edited
 */
export function refuseWhileEditing(accessor: IAccessor): void {
  if (accessor.get(IEditorBridgeService).isVisible().visible) {
    throw new WorkbookError({ kind: 'editing' });
  }
}
