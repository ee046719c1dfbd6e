import fc from 'fast-check';
import { payback } from '../../src/finance/payback';
import { edgePayback } from './terms';

const timed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/**
 * The least of many runs is a work's own time; what is above it belongs to the machine. All take turns, so that what slows
 * the machine for a moment slows none of them alone.
 */
const ownTimes = (works: readonly (() => unknown)[]): readonly number[] => {
  const rounds = Array.from({ length: 20 }, () => works.map(timed));
  return works.map((_, i) => Math.min(...rounds.map((round) => round[i] ?? Infinity)));
};

const manyLogarithms = (): number => {
  let sum = 0;
  for (let n = 1; n <= 200_000; n++) sum += Math.log1p(1 / n);
  return sum;
};

// Compared in the same run, so that a slow or busy machine changes nothing: about 0.35 ms of 1.2.
test('the slowest call takes less than 200,000 logarithms', () => {
  const slowest = fc
    .sample(edgePayback)
    .map((call) => ({ call, first: timed(() => payback(...call)) }))
    .sort((a, b) => b.first - a.first)
    .slice(0, 20);
  const [logarithms, ...times] = ownTimes([
    manyLogarithms,
    ...slowest.map(
      ({ call }) =>
        () =>
          payback(...call),
    ),
  ]);
  expect(times).toHaveLength(20);
  expect(Math.max(...times)).toBeLessThan(logarithms ?? 0);
});
