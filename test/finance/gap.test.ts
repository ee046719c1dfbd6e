import { gap } from '../../src/finance/gap';

type Call = Parameters<typeof gap>;

const answers: readonly (readonly [why: string, call: Call, missing: number])[] = [
  ['big tech', [60, 20], 40],
  ["Sequoia's bridge: 150 × 2 / 50 %", [150, 100, 0.5, 1], 500],
  ['OpenAI 2024', [8.5, 3.5], 5],
  ['more revenue than needed is a negative gap', [20, 60], -40],
  ['an overhead of the smallest double', [2 ** 300, 2 ** 300, 0, 5e-324], 2 ** -774],
  ['nothing spent', [0, 0, 0.5, 1], 0],
];

test.each(answers)('%s', (_, call, missing) => {
  expect(gap(...call)).toBe(missing);
});

test.each([1, 1.5, 1e300])('no revenue justifies a cost ratio of %d', (costRatio) => {
  expect(gap(60, 20, costRatio)).toEqual({ reason: { kind: 'noRevenueJustifies', costRatio } });
});

test('a gap beyond a double says so', () => {
  expect(gap(1e308, 0, 0, 1e308)).toEqual({ reason: { kind: 'tooLarge' } });
});
