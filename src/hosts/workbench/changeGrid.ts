import { type IAccessor, ICommandService, IUndoRedoService } from '@univerjs/core';
import { WorkbookError } from '../workbook';
import { makeSteps, type Step } from './makeSteps';
import { openGrid } from './openGrid';

/**
 * Makes several changes that one undo takes back: all of them or none.
 *
 * @param check throws a WorkbookError where what was made is not what was meant; all is then taken back
 * @throws WorkbookError where the grid refuses a change, or what `check` throws
 */
export function changeGrid(
  accessor: IAccessor,
  steps: readonly Step[],
  check: () => void = () => undefined,
): void {
  try {
    makeSteps(steps, accessor.get(ICommandService), check);
  } catch (cause) {
    throw workbookError(cause);
  }
  accessor.get(IUndoRedoService).pushUndoRedo({
    unitID: openGrid(accessor).getUnitId(),
    redoMutations: steps.map(({ redo }) => redo),
    undoMutations: steps.map(({ undo }) => undo).reverse(),
  });
}

function workbookError(cause: unknown): WorkbookError {
  if (cause instanceof WorkbookError) return cause;
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new WorkbookError({ kind: 'host', detail }, { cause });
}
