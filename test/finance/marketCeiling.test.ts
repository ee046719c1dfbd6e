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

/** Next to nothing is a number too, and must not lose its digits on the way. */
test.each<[why: string, call: Call, times: number]>([
  [
    'powers that leave a double, of a share that brings them back',
    [1e-300, -0.5, 1990],
    0.5 ** 994 * 1e300 * 0.5 ** 996,
  ],
  ['with what rivals keep', [1e-150, -0.001, 1e6, 0.2], 2.4621582865753562e-285],
  ['a ceiling near the smallest double', [0.5, -0.5, 1000], 2 ** -999],
  [
    'a growth that 1 + growth would round, over as many years',
    [1, -1e-9, 1e9],
    0.36787944098750264,
  ],
])('%s', (_, call, times) => {
  expect((marketCeiling(...call) as number) / times).toBeCloseTo(1, 11);
});

test('whole powers keep every digit', () => {
  expect(marketCeiling(0.5, 1, 100)).toBe(2 ** 101);
});

test('a ceiling beyond a double is reported as too large', () => {
  expect(marketCeiling(0.5, 1, 1e9)).toEqual({ reason: { kind: 'tooLarge' } });
});
