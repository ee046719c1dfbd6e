import { itpRoot } from '../../src/finance/itpRoot';

/** The growth found, and how often the function was asked, its two ends included. */
function search(excess: (growth: number) => number, low: number, high: number): [number, number] {
  let calls = 0;
  const found = itpRoot(
    (growth) => {
      calls += 1;
      return excess(growth);
    },
    low,
    high,
  );
  return [found, calls];
}

/** Halving asks 50 times between 0 and 1, and interpolation once more at the most: the steps are what it is for. */
test.each<
  [
    why: string,
    excess: (x: number) => number,
    low: number,
    high: number,
    growth: number,
    calls: number,
  ]
>([
  ['a straight line', (x) => 0.3 - x, 0, 1, 0.3, 11],
  ['a bent line', (x) => Math.exp(-3 * x) - 0.5, 0, 1, Math.LN2 / 3, 18],
  ['a line that is steep at its end', (x) => 0.1 - x ** 7, 0, 1, 0.1 ** (1 / 7), 51],
  ['a step', (x) => (x < 0.7 ? 1 : -1), 0, 1, 0.7, 50],
  ['below nothing', (x) => -0.9 - x, -1, 0, -0.9, 11],
  ['a line that is steep at its beginning', (x) => 1 / (x + 0.001) - 500, 0, 1, 0.001, 28],
  ['one that hardly falls at first', (x) => 0.5 - x ** 30, 0, 1, 0.5 ** (1 / 30), 20],
  ['one that hardly falls at last', (x) => Math.exp(-30 * x) - 1e-9, 0, 1, Math.log(1e9) / 30, 51],
  ['a wide span', (x) => 1e6 - x, 2 ** 19, 2 ** 20, 1e6, 32],
  ['the low end itself', (x) => (x <= 0 ? 1 : -1), 0, 1, 0, 50],
])('%s', (_, excess, low, high, growth, expected) => {
  const [found, calls] = search(excess, low, high);
  expect(excess(found)).toBeLessThanOrEqual(0);
  expect(Math.abs(found - growth)).toBeLessThanOrEqual(4e-15);
  expect(calls).toBe(expected);
});
