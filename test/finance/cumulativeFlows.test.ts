import { cumulativeFlows } from '../../src/finance/cumulativeFlows';

const most = Number.MAX_VALUE;

test.each<[why: string, flows: number[], rate: number, discounted: number[], cumulative: number[]]>(
  [
    ['money has no price', [-100, 60, 60], 0, [-100, 60, 60], [-100, -40, 20]],
    ['it has one, from year 1', [-100, 50, 100], 0.25, [-100, 40, 64], [-100, -60, 4]],
    ['it is worth more later', [-100, 50, 50], -0.5, [-100, 100, 200], [-100, 0, 200]],
    ['a year without a flow', [-10, 0, 30], 1, [-10, 0, 7.5], [-10, -10, -2.5]],
    ['what is far less than the others counts', [1, 1e-20, -1], 0, [1, 1e-20, -1], [1, 1, 1e-20]],
    [
      'beyond a double, and back',
      [most, most, -most],
      0,
      [most, most, -most],
      [most, Infinity, most],
    ],
    ['no year', [], 0.1, [], []],
  ],
)('%s', (_, flows, rate, discounted, cumulative) => {
  const years = cumulativeFlows(flows, rate);
  expect(years.map((year) => year.discounted)).toEqual(discounted);
  expect(years.map((year) => year.cumulative)).toEqual(cumulative);
});
