import { paybackSchedule } from '../../src/finance/paybackSchedule';

test('big tech: 60 come back in three years', () => {
  expect(paybackSchedule(60, 20).map((year) => [year.year, year.netCash, year.cumulative])).toEqual(
    [
      [0, -60, -60],
      [1, 20, -40],
      [2, 20, -20],
      [3, 20, 0],
    ],
  );
});

test('year 0 holds the investment, as spend', () => {
  const nothing = { year: 0, revenue: 0, runningCost: 0 };
  const out = { netCash: -60, discounted: -60, cumulative: -60 };
  expect(paybackSchedule(60, 20)[0]).toEqual({ ...nothing, spend: 60, ...out });
});

test('costs are positive, and net cash is what is left', () => {
  expect(paybackSchedule(60, 100, 0.25, 1, 0, 10, 2)[2]).toEqual({
    year: 2,
    revenue: 200,
    runningCost: 50,
    spend: 10,
    netCash: 140,
    discounted: 140,
    cumulative: 145,
  });
});

test.each([
  ['near the greatest double', 1e300],
  ['near the least', 1e-300],
])('amounts %s are a schedule as any other', (_, k) => {
  const schedule = paybackSchedule(k, 0.3 * k, 0.25, 0.1, 0.05, 0.1 * k, 50);
  const same = paybackSchedule(1, 0.3, 0.25, 0.1, 0.05, 0.1, 50);
  for (const [year, row] of schedule.entries()) {
    expect(row.netCash / k).toBeCloseTo(same[year]!.netCash, 10);
    expect(row.cumulative / k).toBeCloseTo(same[year]!.cumulative, 10);
  }
});

const lengths: readonly (readonly [
  why: string,
  call: Parameters<typeof paybackSchedule>,
  number,
])[] = [
  ['to the year of recovery', [60, 25], 3],
  ['at most 50 years', [1000, 1], 50],
  ['50 years if it never pays back', [60, 0], 50],
  ['as many as asked for', [60, 20, 0, 0, 0, 0, 200], 200],
  ['fewer than it takes', [60, 20, 0, 0, 0, 0, 1], 1],
  ['a cost ratio that a double cannot hold adds no year', [60, 20, 0.9], 30],
  ['nothing invested, nothing to recover', [0, 20], 0],
];

test.each(lengths)('%s', (_, call, years) => {
  expect(paybackSchedule(...call).at(-1)?.year).toBe(years);
});
