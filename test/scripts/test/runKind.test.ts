import type { FileResult, Run } from '../../../scripts/test/jest';
import { runKind } from '../../../scripts/test/runKind';

const file = (name: string, status: FileResult['status'] = 'passed'): FileResult => ({
  name,
  status,
  assertionResults: [],
});
const passed = (...files: FileResult[]): Run => ({ code: 0, files });
const failed = (...files: FileResult[]): Run => ({ code: 1, files });

beforeEach(() => void jest.spyOn(console, 'log').mockImplementation());
afterEach(() => jest.restoreAllMocks());

/** What comes of runs that end in this way, and the files that each of them was for. */
function tried(kind: Parameters<typeof runKind>[0], ...runs: Run[]) {
  const only: (readonly string[] | undefined)[] = [];
  const outcome = runKind(kind, [], (_, files) => {
    only.push(files);
    return runs[only.length - 1]!;
  });
  return { ...outcome, only };
}

const [a, b] = [file('a'), file('b')];
const [badA, badB] = [file('a', 'failed'), file('b', 'failed')];
const six = ['1', '2', '3', '4', '5', '6'].map((name) => file(name, 'failed'));

test.each<
  [
    string,
    kind: Parameters<typeof runKind>[0],
    Run[],
    passed: boolean,
    late: string[],
    again: string[][],
  ]
>([
  ['all pass', 'browser', [passed(a, b)], true, [], []],
  ['one is late once', 'browser', [failed(a, badB), passed(b)], true, ['b'], [['b']]],
  ['one fails twice', 'browser', [failed(a, badB), failed(badB)], false, [], [['b']]],
  [
    'one is late once, another one always',
    'browser',
    [failed(badA, badB), failed(badA, b)],
    false,
    ['b'],
    [['a', 'b']],
  ],
  ['what needs no browser fails', 'unit', [failed(a, badB)], false, [], []],
  ['the site cannot be built', 'browser', [failed()], false, [], []],
  ['what comes after the tests fails', 'browser', [failed(a, b)], false, [], []],
  ['so many fail that no browser was late', 'browser', [failed(...six)], false, [], []],
  ['the second try does not begin', 'browser', [failed(badB), failed()], false, [], [['b']]],
])('%s', (_, kind, runs, passes, late, again) => {
  const outcome = tried(kind, ...runs);
  expect(outcome).toMatchObject({ passed: passes, late, only: [undefined, ...again] });
  expect(outcome.only).toHaveLength(runs.length);
});

test('a file counts as it ended last', () => {
  expect(tried('browser', failed(a, badB), passed(b)).files).toEqual([a, b]);
  expect(tried('browser', failed(a, badB), failed()).files).toEqual([a, badB]);
});

test('both tries have the options, the second one without another file beside it', () => {
  const given: (readonly string[])[] = [];
  runKind('browser', ['some/file', '-t', 'a name'], (options) => {
    given.push(options);
    return failed(badB);
  });
  const sideBySide = expect.stringMatching(/^--maxWorkers=\d+$/);
  expect(given).toEqual([
    ['--selectProjects', 'browser', '--ci', sideBySide, 'some/file', '-t', 'a name'],
    ['--selectProjects', 'browser', '--ci', '--maxWorkers=1', 'some/file', '-t', 'a name'],
  ]);
});
