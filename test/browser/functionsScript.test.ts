import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { functionsBudget } from '../../scripts/budget/budget';
import { gzipped } from '../../scripts/budget/load';

const site = path.resolve(__dirname, '../../dist');
const read = (file: string): string => readFileSync(path.join(site, file), 'utf8');

type CellFunction = (...given: unknown[]) => unknown[][];

/** functions.js, after other scripts of the site, in an engine that has nothing but `CustomFunctions`. */
function loadBare(...before: readonly string[]): Map<string, CellFunction> {
  const associated = new Map<string, CellFunction>();
  class CellError {
    constructor(
      readonly code: string,
      readonly message: string,
    ) {}
  }
  const CustomFunctions = {
    associate: (id: string, run: CellFunction) => associated.set(id, run),
    Error: CellError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  };
  const engine = createContext({ CustomFunctions });
  for (const file of [...before, 'functions.js']) runInContext(read(file), engine);
  return associated;
}

test('functions.js is at most 16 KB gzipped, figures and all', () => {
  const bytes = gzipped(readFileSync(path.join(site, 'functions.js')));
  expect(bytes).toBeLessThanOrEqual(functionsBudget.max);
});

test.each(['functions.json', 'functions.zh-CN.json'])(
  '%s names what functions.js associates',
  (file) => {
    const { functions } = JSON.parse(read(file)) as { functions: { id: string }[] };
    expect(functions.map(({ id }) => id).sort()).toEqual([...loadBare().keys()].sort());
  },
);

test.each([
  ['AI_PAYBACK', [60, 20], 3],
  ['AI_GAP', [60, 20], 40],
  ['MARKET_CEILING', [0.5], 2],
  ['AI_BREAKEVEN_GROWTH', [60, 20, 3], 0],
  ['AI_PAYBACK_SCHEDULE', [60, 20], 'Year'],
  ['AI_PAYBACK_RISK', [[[54, 60, 66]], 20], 'Share that pays back'],
  ['AI_PAYBACK_FLOWS', [[[-100, 60, 60]]], 5 / 3],
  ['AI_BASELINE', ['openai.loss'], 5],
])('in a bare engine %s(%j) answers %j', (name, given, answer) => {
  expect(loadBare().get(name)!(...given)[0]![0]).toBe(answer);
});

test('what happened since is known once since.js has run, and only then', () => {
  const answer = (...before: readonly string[]) =>
    loadBare(...before).get('AI_BASELINE')!('alphabet.capex_2025')[0]![0];
  expect(answer('since.js')).toBe(91.447);
  expect(() => answer()).toThrow(expect.objectContaining({ code: '#N/A' }));
});

const refusal = {
  code: '#VALUE!',
  message: 'share must be above 0 and at most 1, not 82 (for 82%, enter 0.82)',
};

test('in a bare engine a wrong argument is a cell error with its message, and thrown', () => {
  let thrown: unknown;
  try {
    loadBare().get('MARKET_CEILING')!(82);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toMatchObject(refusal);
});

test('in a bare engine a wrong cell of several is an error in its place', () => {
  expect(loadBare().get('MARKET_CEILING')!([[82], [0.5]])).toMatchObject([[refusal], [2]]);
});
