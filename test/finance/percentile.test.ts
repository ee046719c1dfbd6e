import { percentile } from '../../src/finance/percentile';

test.each<[why: string, values: number[], part: number, value: number]>([
  ['between two neighbours, as PERCENTILE.INC({1,2,4,8},0.5)', [1, 2, 4, 8], 0.5, 3],
  ['at a value', [1, 2, 3, 4, 5], 0.25, 2],
  ['PERCENTILE.INC({1,2,4,8},0.05)', [1, 2, 4, 8], 0.05, 1.15],
  ['the least', [1, 2, 4], 0, 1],
  ['the greatest', [1, 2, 4], 1, 4],
  ['of a single value', [7], 0.95, 7],
  ['at the last value before never', [1, 2, Infinity], 0.5, 2],
  ['between a value and never', [1, 2, Infinity, Infinity], 0.5, Infinity],
  ['among those that never come', [1, Infinity, Infinity], 0.95, Infinity],
])('%s', (_, values, part, value) => {
  expect(percentile(Float64Array.from(values), part)).toBeCloseTo(value, 12);
});
