import { DoubleDouble } from '../../src/finance/doubleDouble';
import { exponential, preciseLog1p } from '../../src/finance/exponential';
import type { D } from '../exact/decimal';
import { exactly } from '../exact/decimal';

/** How far a number of twice the digits is from the exact one, relative to it. */
function error(found: DoubleDouble, exact: D): number {
  const high = found.toNumber();
  const low = found.minus(DoubleDouble.of(high)).toNumber();
  return exactly(high).plus(exactly(low)).div(exact).minus(1).abs().toNumber();
}

test.each([1e-200, 1e-20, -1e-9, 0.1, -0.25, 1, -36.7, 600, -600])(
  'e^%d and e^%d − 1 are right to 27 digits',
  (x) => {
    const { power, lessOne } = exponential(DoubleDouble.of(x));
    expect(error(power, exactly(x).exp())).toBeLessThan(1e-27);
    const exact =
      Math.abs(x) < 1e-15 ? exactly(x).times(exactly(x).div(2).plus(1)) : exactly(x).exp().minus(1);
    expect(error(lessOne, exact)).toBeLessThan(1e-27);
  },
);

test('e^0 is 1', () => {
  const { power, lessOne } = exponential(DoubleDouble.zero);
  expect([power.toNumber(), lessOne.toNumber()]).toEqual([1, 0]);
});

test.each([1e-9, -1e-9, 0.1, -0.5, 1, 9, -1 + 2 ** -53, 1e16])(
  'ln(1 + %d) is right to 27 digits',
  (rate) => {
    expect(error(preciseLog1p(rate), exactly(rate).plus(1).ln())).toBeLessThan(1e-27);
  },
);

test('of next to nothing it is as much', () => {
  expect(preciseLog1p(1e-250).toNumber()).toBe(1e-250);
});
