import type { ICommandService } from '@univerjs/core';
import { makeSteps, type Step } from '../../../src/hosts/workbench/steps';

const steps = ['a', 'b', 'c'].map((name): Step => ({
  redo: { id: `do ${name}`, params: {} },
  undo: { id: `undo ${name}`, params: {} },
}));
const allUndone = ['undo c', 'undo b', 'undo a'];
const refused = () => false;
const broken = (): never => {
  throw new Error('broken');
};

describe('makeSteps', () => {
  test('makes each step, then has it checked', () => {
    const { made, failure } = run({});
    expect(made).toEqual(['do a', 'do b', 'do c', 'check']);
    expect(failure).toBeUndefined();
  });

  test.each<[why: string, Trouble, made: string[], message: string]>([
    ['a step that is refused', { 'do b': refused }, ['do a'], 'The grid refused do b.'],
    ['a step that breaks: how far it came is not known', { 'do b': broken }, ['do a'], 'broken'],
    ['a check that fails', { check: broken }, ['do a', 'do b', 'do c'], 'broken'],
  ])('takes all back, the last first, after %s', (_, trouble, before, message) => {
    const { made, failure } = run(trouble);
    expect(made).toEqual([...before, ...allUndone]);
    expect(failure).toEqual(new Error(message));
  });

  test('a change that cannot be rolled back is reported, and the others are rolled back', () => {
    const { made, failure } = run({ 'do c': refused, 'undo b': broken });
    expect(made).toEqual(['do a', 'do b', 'undo c', 'undo a']);
    expect(failure).toBeInstanceOf(AggregateError);
    expect((failure as AggregateError).errors).toEqual([
      new Error('The grid refused do c.'),
      new Error('broken'),
    ]);
  });
});

/** What happens at a change, by its id, or at the check. */
type Trouble = Readonly<Record<string, () => boolean>>;

function run(trouble: Trouble): { readonly made: string[]; readonly failure: unknown } {
  const made: string[] = [];
  const execute = (id: string): boolean => {
    const happens = trouble[id];
    if (happens) return happens();
    made.push(id);
    return true;
  };
  const commands = { syncExecuteCommand: execute as ICommandService['syncExecuteCommand'] };
  try {
    makeSteps(steps, commands, () => void execute('check'));
    return { made, failure: undefined };
  } catch (failure) {
    return { made, failure };
  }
}
