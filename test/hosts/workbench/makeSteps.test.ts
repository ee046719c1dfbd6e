import type { ICommandService, IUndoRedoItem, IUndoRedoService } from '@univerjs/core';
import { makeSteps, type Step } from '../../../src/hosts/workbench/makeSteps';

describe('makeSteps', () => {
  test('makes each step, and keeps one entry that takes them back in the opposite order', () => {
    const { made, history, result } = run(['a', 'b', 'c'].map(step));
    expect(result).toBe(true);
    expect(made).toEqual(['do a', 'do b', 'do c']);
    expect(history.map(({ unitID }) => unitID)).toEqual(['workbook']);
    expect(history[0]?.redoMutations.map(({ id }) => id)).toEqual(['do a', 'do b', 'do c']);
    expect(history[0]?.undoMutations.map(({ id }) => id)).toEqual(['undo c', 'undo b', 'undo a']);
  });

  test('takes back what was made where a step fails, and keeps nothing', () => {
    const { made, history, result } = run(['a', 'b', 'c'].map(step), 'do c');
    expect(result).toBe(false);
    expect(made).toEqual(['do a', 'do b', 'undo b', 'undo a']);
    expect(history).toEqual([]);
  });
});

function step(name: string): Step {
  return { redo: { id: `do ${name}`, params: {} }, undo: { id: `undo ${name}`, params: {} } };
}

function run(steps: readonly Step[], failing?: string) {
  const made: string[] = [];
  const history: IUndoRedoItem[] = [];
  const execute = (id: string) => {
    if (id === failing) return false;
    made.push(id);
    return true;
  };
  const commands = { syncExecuteCommand: execute as ICommandService['syncExecuteCommand'] };
  const undoRedo: Pick<IUndoRedoService, 'pushUndoRedo'> = {
    pushUndoRedo: (item) => void history.push(item),
  };
  return { made, history, result: makeSteps(steps, 'workbook', commands, undoRedo) };
}
