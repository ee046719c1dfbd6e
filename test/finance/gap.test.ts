import fc from 'fast-check';
import { gap } from '../../src/finance/gap';
import { exactGap, relativeError } from './exact';

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

test('agrees to 1e-9 with exact arithmetic, also where next to nothing is left', () => {
  const part = fc.double({ min: 0, max: 0.9999999, noNaN: true });
  const size = fc.double({ min: -290, max: 290, noNaN: true }).map((x) => 10 ** x);
  fc.assert(
    fc.property(
      size,
      part,
      part,
      fc.integer({ min: -3, max: 3 }),
      (spend, cost, overhead, step) => {
        const required = (spend * (1 + overhead)) / (1 - cost);
        const revenue = required * (1 + step * Number.EPSILON);
        const exact = exactGap(spend, revenue, cost, overhead);
        fc.pre(exact.isZero() || exact.abs().gt(1e-300));
        expect(relativeError(gap(spend, revenue, cost, overhead) as number, exact)).toBeLessThan(
          1e-9,
        );
      },
    ),
    { numRuns: 2000 },
  );
});
