import type TestSequencer from '@jest/test-sequencer';

type Tests = Parameters<TestSequencer['sort']>[0];

const LongestFirst = jest.requireActual<typeof TestSequencer>(
  '../../../scripts/test/LongestFirst.js',
);

test('the engines of browsers come first, the rest as Jest sorts it: the largest ahead', () => {
  const sizes: Record<string, number> = {
    small: 1,
    'engines/chromium': 8,
    large: 9,
    'engines/firefox': 2,
    'engines/webkit': 2,
  };
  const context = { config: { cache: false }, hasteFS: { getSize: (path: string) => sizes[path] } };
  const tests = Object.keys(sizes).map((path) => ({ path, context }));
  const sorted = new LongestFirst({} as never).sort(tests as unknown as Tests) as Tests;
  const expected = ['engines/webkit', 'engines/firefox', 'engines/chromium', 'large', 'small'];
  expect(sorted.map(({ path }) => path)).toEqual(expected);
});
