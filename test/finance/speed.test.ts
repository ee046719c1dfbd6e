import { breakevenGrowth } from '../../src/finance/breakevenGrowth';
import { paybackRisk } from '../../src/finance/paybackRisk';
import { estimates } from './estimates';

/** Of the processor's time, the least of many runs, in ms: what else the machine does counts little. */
function leastTime(call: () => void, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    call();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

const hard: readonly (readonly [why: string, call: Parameters<typeof breakevenGrowth>])[] = [
  ['a trillion years with a spend', [60, 20, 1e12, 0, 0, 60]],
  ['as many years as a double counts', [60, 20, 1.7e308, 0, 0, 60]],
  ['a spend of next to all', [60, 20, 1e12, 0, 1e-12, 20 - 1e-14]],
  ['a hair above one year', [60, 20, 1 + 2 ** -52, 0, 0, 60]],
  ['amounts a double apart', [1e300, 1e-5, 1e9, 0, 0, 1e-300]],
];

test.each(hard)('the growth that breaks even takes under 5 ms: %s', (_, call) => {
  expect(leastTime(() => breakevenGrowth(...call), 30)).toBeLessThan(5);
});

test('a hundred thousand trials that all agree take under 1 s', () => {
  expect(leastTime(() => paybackRisk(estimates(60, 20), 100_000, 0), 2)).toBeLessThan(1000);
});
