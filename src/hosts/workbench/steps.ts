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

/** A change of the workbook, and its reverse, which does nothing if the change was not made, unless `isMade` is there. */
export interface Step {
  readonly redo: IMutationInfo;
  readonly undo: IMutationInfo;
  /** Whether the change was made: given where its reverse would fail otherwise. */
  readonly isMade?: () => boolean;
  /** What the user's undo does, if not the reverse. */
  readonly undone?: IMutationInfo;
}

type Commands = Pick<ICommandService, 'syncExecuteCommand'>;

/**
 * Makes several changes: all of them or none.
 *
 * @param check throws if the result differs from what was intended
 * @throws the error of the check or of a change, or an Error if the grid refused a change; everything is then rolled
 *   back
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

/**
 * Rolls back all steps, since the failed one may be partly done. If one cannot be rolled back, the others still are.
 */
function rollBack(steps: readonly Step[], commands: Commands, failure: unknown): void {
  const failures: unknown[] = [];
  for (const { undo, isMade } of [...steps].reverse()) {
    if (isMade?.() === false) continue;
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
 * Makes several changes as one undo step: all of them or none.
 *
 * @param check throws a WorkbookError if the result differs from what was intended; everything is then rolled back
 * @throws WorkbookError if the grid refuses a change, or the error of `check`
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
    undoMutations: steps.map(({ undo, undone = undo }) => undone).reverse(),
  });
}

function workbookError(cause: unknown): WorkbookError {
  if (cause instanceof WorkbookError) return cause;
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new WorkbookError({ kind: 'host', detail }, { cause });
}

/** The step that writes cells of a sheet; undo restores their current contents. */
export function valuesStep(accessor: IAccessor, params: ISetRangeValuesMutationParams): Step {
  const undo = SetRangeValuesUndoMutationFactory(accessor, params);
  const id = SetRangeValuesMutation.id;
  return { redo: { id, params }, undo: { id, params: undo } };
}

/**
 * The step that shows a sheet and selects a block on it; its reverse restores the current selection. The user's undo
 * selects the block too, as in Excel, unless the sheet is a new one.
 */
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
  const redo = operation(subUnitId, [{ range: block, primary }]);
  const undo = operation(before.subUnitId, before.selections);
  const isNew = !workbook.getSheetBySheetId(subUnitId);
  return { redo, undo, ...(!isNew && { undone: redo }) };
}
