import { axisMargin } from '../../../src/ui/charts/axisMargin';

const percent = (value: number) => `${(value * 100).toFixed(1)}%`;

test.each([
  ['short numbers', [20, 60], String, 40],
  ['100.0%, at which an axis ends above 99.7%', [0.001, 0.997], percent, 55],
  ['a long number below zero', [-10000, 5], (value: number) => value.toFixed(1), 69],
  ['120.0, which a wide font makes 32 pixels wide', [100], (value: number) => value.toFixed(1), 48],
  [
    '100%, which it makes 31 pixels wide',
    [0.82],
    (value: number) => `${Math.round(value * 100)}%`,
    41,
  ],
  ['nothing', [], String, 40],
])('leaves room for %s', (_, values, text, left) => {
  expect(axisMargin(values, text)).toEqual({ left });
});
