import type { ICommandService, IMutationInfo } from '@univerjs/core';

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
    takeBack(steps, commands, failure);
    throw failure;
  }
}

/** All of them: how far the step that failed came is not known. One that fails must not leave the others standing. */
function takeBack(steps: readonly Step[], commands: Commands, failure: unknown): void {
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
