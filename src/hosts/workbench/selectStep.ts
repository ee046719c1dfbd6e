import { type IAccessor, type IRange, type Workbook } from '@univerjs/core';
import {
  type ISelectionWithStyle,
  type ISetSelectionsOperationParams,
  SetSelectionsOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import type { Step } from './makeSteps';

/** The step that shows a sheet and selects a block on it; taken back, it shows what was selected before. */
export function selectStep(
  accessor: IAccessor,
  workbook: Workbook,
  subUnitId: string,
  block: IRange,
): Step {
  const unitId = workbook.getUnitId();
  const primary = {
    actualRow: block.startRow,
    actualColumn: block.startColumn,
    ...block,
    endRow: block.startRow,
    endColumn: block.startColumn,
    isMerged: false,
    isMergedMainCell: false,
  };
  const before = {
    subUnitId: workbook.getActiveSheet().getSheetId(),
    selections: accessor.get(SheetsSelectionsService).getCurrentSelections(),
  };
  const operation = (subUnitId: string, selections: readonly ISelectionWithStyle[]) => ({
    id: SetSelectionsOperation.id,
    params: {
      unitId,
      subUnitId,
      selections: [...selections],
      reveal: true,
    } satisfies ISetSelectionsOperationParams,
  });
  return {
    redo: operation(subUnitId, [{ range: block, primary }]),
    undo: operation(before.subUnitId, before.selections),
  };
}
