import { triangular } from '../../src/finance/triangular';

test.each<[why: string, low: number, likely: number, high: number, part: number, value: number]>([
  ['the middle of an even one', 0, 1, 2, 0.5, 1],
  ['an eighth below', 0, 1, 2, 0.125, 0.5],
  ['an eighth above', 0, 1, 2, 0.875, 1.5],
  ['likely at the low end', 0, 0, 4, 0.75, 2],
  ['likely at the high end', 0, 4, 4, 0.25, 2],
  ['the likely value has (likely − low) / (high − low) below it', 10, 20, 50, 0.25, 20],
  ['a single value', 7, 7, 7, 0.3, 7],
])('%s', (_, low, likely, high, part, value) => {
  expect(triangular({ low, likely, high }, part)).toBeCloseTo(value, 12);
});
