import { marketCeiling } from '../../src/finance/marketCeiling';

type Call = Parameters<typeof marketCeiling>;

const answers: readonly (readonly [why: string, call: Call, times: number])[] = [
  ['Nvidia in the data centre', [0.82], 1.21951219512195],
  ['a growing market', [0.95, 0.2, 3], 1.81894736842105],
  ['one half can still double', [0.5], 2],
  ['a monopoly cannot grow', [1], 1],
  ['rivals keep a fifth', [0.5, 0, 0, 0.2], 1.6],
  ['a shrinking market', [0.5, -0.5, 1], 1],
  ['a market that is gone', [0.5, -0.99, 1e6], 0],
];

test.each(answers)('%s', (_, call, times) => {
  expect(marketCeiling(...call)).toBeCloseTo(times, 13);
});

test('a ceiling beyond a double says so', () => {
  expect(marketCeiling(0.5, 1, 1e9)).toEqual({ reason: { kind: 'tooLarge' } });
});
