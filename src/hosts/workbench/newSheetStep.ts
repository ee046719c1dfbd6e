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
import type { Plan, Anchoring } from '../../sheets/plan';
import type { Step } from './makeSteps';
import { gridSheet } from './gridSheet';

/** A sheet that is to come. */
interface NewSheet {
  /** One that no sheet has. */
  readonly name: string;
  /** Where it will stand among the sheets, counted from 0. */
  readonly index: number;
  readonly standing: Anchoring;
}

/** The step that adds a sheet with a plan on it, and the sheet's id. */
export function newSheetStep(
  accessor: IAccessor,
  workbook: Workbook,
  plan: Plan,
  { name, index, standing }: NewSheet,
): { readonly steps: readonly [Step]; readonly subUnitId: string } {
  const id = generateRandomId();
  const params: IInsertSheetMutationParams = {
    unitId: workbook.getUnitId(),
    index,
    sheet: mergeWorksheetSnapshotWithDefault({ ...gridSheet(plan, standing), id, name }),
  };
  const step = {
    redo: { id: InsertSheetMutation.id, params },
    undo: { id: RemoveSheetMutation.id, params: InsertSheetUndoMutationFactory(accessor, params) },
  };
  return { steps: [step], subUnitId: id };
}
