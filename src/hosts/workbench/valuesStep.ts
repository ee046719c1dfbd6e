import type { IAccessor } from '@univerjs/core';
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
} from '@univerjs/sheets';
import type { Step } from './makeSteps';

/** The step that writes cells of a sheet; taken back, they hold what they hold now. */
export function valuesStep(accessor: IAccessor, params: ISetRangeValuesMutationParams): Step {
  const undo = SetRangeValuesUndoMutationFactory(accessor, params);
  const id = SetRangeValuesMutation.id;
  return { redo: { id, params }, undo: { id, params: undo } };
}
