import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  generateRandomId,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import {
  AddDataValidationMutation,
  type IAddDataValidationMutationParams,
  type IRemoveDataValidationMutationParams,
  RemoveDataValidationMutation,
} from '@univerjs/data-validation';
import type { Plan } from '../../sheets/plan';
import { block } from './block';
import type { Step } from './makeSteps';
import { movedBy, type PlanStanding } from './planStanding';

/** The steps that let cells of a plan take certain values only, and offer these as a list. */
export function choiceSteps(
  { choices = [] }: Plan,
  { unitId, subUnitId, origin }: PlanStanding,
): Step[] {
  return choices.map(({ area, values }) => {
    const rule: ISheetDataValidationRule = {
      uid: generateRandomId(),
      type: DataValidationType.LIST,
      ranges: [block(movedBy(area, origin))],
      formula1: values.join(','),
      errorStyle: DataValidationErrorStyle.STOP,
      showErrorMessage: true,
      // The number as the cell's own style has it, and an arrow; not a coloured chip.
      renderMode: DataValidationRenderMode.ARROW,
    };
    const add: IAddDataValidationMutationParams = { unitId, subUnitId, rule };
    const remove: IRemoveDataValidationMutationParams = { unitId, subUnitId, ruleId: rule.uid };
    return {
      redo: { id: AddDataValidationMutation.id, params: add },
      undo: { id: RemoveDataValidationMutation.id, params: remove },
    };
  });
}
