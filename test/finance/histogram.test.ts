import { histogram } from '../../src/finance/histogram';

const times = (...values: number[]): Float64Array => Float64Array.from(values);

test('spans of a round width, from the least on', () => {
  const bins = histogram(times(3, 3.1, 4.2, 6.9, 9.5));
  expect(bins.map(({ from, to, count }) => [from, to, count])).toEqual([
    [3, 4, 2],
    [4, 5, 1],
    [5, 6, 0],
    [6, 7, 1],
    [7, 8, 0],
    [8, 9, 0],
    [9, undefined, 1],
  ]);
});

test.each<[why: string, values: Float64Array, from: number, width: number]>([
  ['in any order', times(9.5, 3, 4.2), 3, 1],
  ['a width of 2', times(1, 14), 0, 2],
  ['a width of 5', times(10, 45), 10, 5],
  ['a width of 10 if 5 is too fine', times(10, 80), 10, 10],
  ['exactly 1 is not rounded up', times(0, 9, 9, 9), 0, 1],
  ['tenths', times(3, 3.9), 3, 0.1],
])('the width is 1, 2 or 5 times a power of ten: %s', (_, values, from, width) => {
  const given = [...values];
  const [first] = histogram(values);
  expect(first!.from).toBeCloseTo(from, 12);
  expect(first!.to! - first!.from).toBeCloseTo(width, 12);
  expect([...values]).toEqual(given);
});

test.each<[why: string, values: Float64Array]>([
  ['all the same', times(3, 3, 3)],
  ['all nothing', times(0, 0)],
  ['a single one', times(1e9)],
  ['as good as nothing', times(2.5e-323, 0)],
])('one span if values do not differ: %s', (_, values) => {
  const bins = histogram(values);
  expect(bins).toHaveLength(1);
  expect(bins[0]!.from <= values[0]! && bins[0]!.to! > values[0]!).toBe(true);
});

test('what lies far out shares an open span at the end', () => {
  const near = Array.from({ length: 99 }, (_, i) => 3 + i / 50);
  const bins = histogram(times(...near, 1e6));
  const last = bins.at(-1)!;
  expect([last.to, last.count]).toEqual([undefined, 1]);
  expect(last.from).toBeLessThan(6);
});

test('nothing to count has no spans', () => {
  expect(histogram(times())).toEqual([]);
});
