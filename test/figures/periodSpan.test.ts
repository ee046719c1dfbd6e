import { isWithin, periodSpan } from '../../src/figures/periodSpan';

test.each([
  ['2026', '2026-01-01', '2026-12-31', 'a year'],
  ['2024-02', '2024-02-01', '2024-02-29', 'a month of a leap year'],
  ['2024-12', '2024-12-01', '2024-12-31', 'the last month'],
  ['2024-07-27', '2024-07-27', '2024-07-27', 'a day'],
  ['2024 Q1', '2024-01-01', '2024-03-31', 'the first quarter'],
  ['2024 Q4', '2024-10-01', '2024-12-31', 'the last quarter'],
  ['2022-07-01 to 2023-06-30', '2022-07-01', '2023-06-30', 'a fiscal year'],
  ['2025-06 to 2026-06', '2025-06-01', '2026-06-30', 'months'],
])('%s is from %s to %s: %s', (period, from, to) => {
  expect(periodSpan(period)).toEqual({ from, to });
});

test.each(['any', 'coming years', 'from 2024', '', '2024 Q5', '2024 to any'])(
  '"%s" has no days',
  (period) => {
    expect(periodSpan(period)).toBeUndefined();
  },
);

test.each([
  ['2024 Q2', '2024', true, 'a quarter in its year'],
  ['2024', '2024', true, 'a year in itself'],
  ['2025 Q1', '2024', false, 'a quarter of the next year'],
  ['2023-07-01 to 2024-06-30', '2024', false, 'a fiscal year that begins before'],
  ['2024', '2024 Q2', false, 'a year in a quarter'],
  ['2026', 'coming years', false, 'words hold nothing'],
  ['any', '2024', false, 'words lie nowhere'],
])('%s within %s: %s, %s', (period, whole, expected) => {
  expect(isWithin(period, whole)).toBe(expected);
});
