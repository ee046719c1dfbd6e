import fc from 'fast-check';
import { breakevenGrowth } from '../../src/finance/breakevenGrowth';
import { payback } from '../../src/finance/payback';
import { edgeCall } from './edgeCall';

/** The least of many runs is the call's own; what is above it belongs to the machine. */
function leastTime(call: () => void, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  });
  return Math.min(...times);
}

test('the slowest payback at the edges of double precision takes under 1 ms', () => {
  const slowest = fc
    .sample(edgeCall, 4000)
    .map((call) => ({ call, first: leastTime(() => payback(...call), 1) }))
    .sort((a, b) => b.first - a.first)
    .slice(0, 20);
  const least = slowest.map(({ call }) => leastTime(() => payback(...call), 20));
  expect(Math.max(...least)).toBeLessThan(1);
});

type Call = Parameters<typeof breakevenGrowth>;

const hard: readonly (readonly [why: string, call: Call])[] = [
  ['a trillion years with a spend', [60, 20, 1e12, 0, 0, 60]],
  ['as many years as a double counts', [60, 20, 1.7e308, 0, 0, 60]],
  ['a spend of next to all', [60, 20, 1e12, 0, 1e-12, 20 - 1e-14]],
  ['a hair above one year', [60, 20, 1 + 2 ** -52, 0, 0, 60]],
  ['amounts a double apart', [1e300, 1e-5, 1e9, 0, 0, 1e-300]],
];

test.each(hard)('the growth that breaks even takes under 1 ms: %s', (_, call) => {
  expect(leastTime(() => breakevenGrowth(...call), 30)).toBeLessThan(1);
});
