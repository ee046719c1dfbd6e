import { rankCorrelation, ranks } from '../../src/finance/rankCorrelation';

function correlation(a: readonly number[], b: readonly number[]): number | undefined {
  return rankCorrelation(ranks(Float64Array.from(a)), ranks(Float64Array.from(b)));
}

test.each<[why: string, values: number[], expected: number[]]>([
  ['each its own place', [30, 10, 20], [2, -2, 0]],
  ['equal values share the mean of their places', [5, 7, 7], [-2, 1, 1]],
  ['never ranks last, tied', [Infinity, 3, Infinity, 1], [2, -1, 2, -3]],
  ['all the same', [4, 4, 4], [0, 0, 0]],
])('ranks: %s', (_, values, expected) => {
  expect([...ranks(Float64Array.from(values))]).toEqual(expected);
});

test.each<[why: string, a: number[], b: number[], expected: number | undefined]>([
  ['rising together, however bent', [1, 2, 3, 4], [1, 10, 11, 500], 1],
  ['one rising as the other falls', [1, 2, 3, 4], [4, 3, 2, 1], -1],
  ["Spearman's formula 1 − 6·Σd²/(n·(n²−1))", [1, 2, 3, 4, 5], [2, 1, 4, 3, 5], 0.8],
  [
    'with ties, Pearson of the mean ranks',
    [1, 2, 3, 4],
    [1, 2, Infinity, Infinity],
    4.5 / Math.sqrt(22.5),
  ],
  ['nothing that rises', [1, 2, 3], [4, 4, 4], undefined],
])('correlation: %s', (_, a, b, expected) => {
  const found = correlation(a, b);
  if (expected === undefined) expect(found).toBeUndefined();
  else expect(found).toBeCloseTo(expected, 9);
});
