import type { ICommandService, IMutationInfo, IUndoRedoService } from '@univerjs/core';

/** A change of the workbook, and the change that takes it back. */
export interface Step {
  readonly redo: IMutationInfo;
  readonly undo: IMutationInfo;
}

type Commands = Pick<ICommandService, 'syncExecuteCommand'>;

/**
 * Makes several changes that one undo takes back: all of them or none.
 *
 * @returns whether they were made
 */
export function makeSteps(
  steps: readonly Step[],
  unitId: string,
  commands: Commands,
  history: Pick<IUndoRedoService, 'pushUndoRedo'>,
): boolean {
  for (const [i, step] of steps.entries()) {
    if (run(step.redo, commands)) continue;
    for (const made of steps.slice(0, i).reverse()) run(made.undo, commands);
    return false;
  }
  history.pushUndoRedo({
    unitID: unitId,
    redoMutations: steps.map((step) => step.redo),
    undoMutations: steps.map((step) => step.undo).reverse(),
  });
  return true;
}

function run(mutation: IMutationInfo, commands: Commands): boolean {
  return commands.syncExecuteCommand(mutation.id, mutation.params);
}
