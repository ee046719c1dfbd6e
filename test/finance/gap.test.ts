import { gap } from '../../src/finance/gap';

type Call = Parameters<typeof gap>;

const answers: readonly (readonly [why: string, call: Call, missing: number])[] = [
  ['big tech', [60, 20], 40],
  ["Sequoia's bridge: 150 × 2 / 50 %", [150, 100, 0.5, 1], 500],
  ['OpenAI 2024', [8.5, 3.5], 5],
  ['more revenue than needed is a negative gap', [20, 60], -40],
  ['an overhead of the smallest double', [2 ** 300, 2 ** 300, 0, 5e-324], 2 ** -774],
  ['nothing spent', [0, 0, 0.5, 1], 0],
  [
    'a margin that a double cannot hold: 0.9 is a hair above nine tenths',
    [1, 10, 0.9],
    2.2204460492503135e-15,
  ],
  ['an overhead whose products leave a double', [1, 1e200, 0, 1e200], 1],
  ['a spend near the largest double', [1e300, 5, 0, 0.5], 1.5e300],
  ['an overhead near it', [5, 1, 0, 1e300], 5e300],
];

test.each(answers)('%s', (_, call, missing) => {
  expect(gap(...call)).toBe(missing);
});

test.each([1, 1.5, 1e300])('no revenue justifies a cost ratio of %d', (costRatio) => {
  expect(gap(60, 20, costRatio)).toEqual({ reason: { kind: 'noRevenueJustifies', costRatio } });
});

test('a gap beyond a double is reported as too large', () => {
  expect(gap(1e308, 0, 0, 1e308)).toEqual({ reason: { kind: 'tooLarge' } });
});
