import { DoubleDouble } from './doubleDouble';

/** Terms of the series: with an exponent of at most a quarter, what comes after them is below 1e-34. */
const terms = 21;

/**
 * e^x, and e^x − 1 for an x so small that the difference would cancel, in twice the digits of a double, relative to each.
 *
 * A Taylor series of x over a power of two, then as many squarings.
 *
 * @param x from −680 to 680; beyond, the squares leave the range of such a number
 */
export function exponential(x: DoubleDouble): { power: DoubleDouble; lessOne: DoubleDouble } {
  const halvings = Math.max(0, Math.ceil(Math.log2(Math.abs(x.toNumber()))) + 2);
  const part = x.times(DoubleDouble.of(2 ** -halvings));
  let series = DoubleDouble.one;
  for (let n = terms; n > 1; n--) {
    series = DoubleDouble.one.plus(series.times(part).over(DoubleDouble.of(n)));
  }
  let lessOne = part.times(series);
  let power = DoubleDouble.one.plus(lessOne);
  for (let i = 0; i < halvings; i++) {
    lessOne = lessOne.times(lessOne.plus(DoubleDouble.of(2)));
    power = power.times(power);
  }
  return { power, lessOne };
}

/**
 * ln(1 + rate) in twice the digits of a double: the double nearest to it, and by how much that misses.
 *
 * @param rate above −1 and at most 1e299
 */
export function preciseLog1p(rate: number): DoubleDouble {
  const near = Math.log1p(rate);
  const { power, lessOne } = exponential(DoubleDouble.of(-near));
  const factor = DoubleDouble.sum(1, rate);
  const missed =
    Math.abs(rate) < 1
      ? lessOne.times(factor).plus(DoubleDouble.of(rate))
      : power.times(factor).minus(DoubleDouble.one);
  return DoubleDouble.of(near).plus(missed);
}
