import {
  generateRandomId,
  type IAccessor,
  mergeWorksheetSnapshotWithDefault,
  type Workbook,
} from '@univerjs/core';
import {
  type IInsertSheetMutationParams,
  InsertSheetMutation,
  InsertSheetUndoMutationFactory,
  RemoveSheetMutation,
} from '@univerjs/sheets';
import type { Plan } from '../../sheets/plan';
import type { Step } from './makeSteps';
import { gridSheet } from './gridSheet';

/**
 * The step that adds a sheet with a plan on it behind the active sheet, and the sheet's id.
 *
 * @param name one that no sheet has
 */
export function newSheetStep(
  accessor: IAccessor,
  workbook: Workbook,
  plan: Plan,
  name: string,
): { readonly steps: readonly [Step]; readonly subUnitId: string } {
  const id = generateRandomId();
  const params: IInsertSheetMutationParams = {
    unitId: workbook.getUnitId(),
    index: workbook.getActiveSheetIndex() + 1,
    sheet: mergeWorksheetSnapshotWithDefault({ ...gridSheet(plan), id, name }),
  };
  const step = {
    redo: { id: InsertSheetMutation.id, params },
    undo: { id: RemoveSheetMutation.id, params: InsertSheetUndoMutationFactory(accessor, params) },
  };
  return { steps: [step], subUnitId: id };
}
