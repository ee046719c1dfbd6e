import {
  ICommandService,
  type IMutationInfo,
  type IAccessor,
  IUndoRedoService,
  type IRange,
  type Workbook,
} from '@univerjs/core';
import { WorkbookError } from '../workbook';
import { openGrid } from './openGrid';
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  type ISelectionWithStyle,
  type ISetSelectionsOperationParams,
  SetSelectionsOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';

/** A change of the workbook, and the change that takes it back, which does no harm where there is nothing to take. */
export interface Step {
  readonly redo: IMutationInfo;
  readonly undo: IMutationInfo;
}

type Commands = Pick<ICommandService, 'syncExecuteCommand'>;

/**
 * Makes several changes: all of them or none.
 *
 * @param check throws where what was made is not what was meant
 * @throws what the check or a change has thrown, or an Error where the grid refused a change; all was then taken back
 */
export function makeSteps(steps: readonly Step[], commands: Commands, check: () => void): void {
  try {
    for (const { redo } of steps) {
      if (!run(redo, commands)) throw new Error(`The grid refused ${redo.id}.`);
    }
    check();
  } catch (failure) {
    rollBack(steps, commands, failure);
    throw failure;
  }
}

/** All of them: how far the step that failed came is not known. One that fails must not leave the others standing. */
function rollBack(steps: readonly Step[], commands: Commands, failure: unknown): void {
  const failures: unknown[] = [];
  for (const { undo } of [...steps].reverse()) {
    try {
      run(undo, commands);
    } catch (another) {
      failures.push(another);
    }
  }
  if (failures.length === 0) return;
  throw new AggregateError(
    [failure, ...failures],
    'Not everything that was written could be undone.',
  );
}

function run({ id, params }: IMutationInfo, commands: Commands): boolean {
  return commands.syncExecuteCommand(id, params);
}

/**
 * Makes several changes that one undo takes back: all of them or none.
 *
 * @param check throws a WorkbookError where what was made is not what was meant; all is then taken back
 * @throws WorkbookError where the grid refuses a change, or what `check` throws
 */
export function applyAsOneUndoStep(
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

/** The step that writes cells of a sheet; taken back, they hold what they hold now. */
export function valuesStep(accessor: IAccessor, params: ISetRangeValuesMutationParams): Step {
  const undo = SetRangeValuesUndoMutationFactory(accessor, params);
  const id = SetRangeValuesMutation.id;
  return { redo: { id, params }, undo: { id, params: undo } };
}

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
