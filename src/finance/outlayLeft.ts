import { commonScale } from './commonScale';
import { DoubleDouble } from './doubleDouble';
import { exponential, preciseLog1p } from './exponential';

/** What a residual value has to pay for. */
interface Outlay {
  readonly investment: number;
  /** Whole years and a last one, of which a part counts. */
  readonly whole: number;
  readonly part: number;
  readonly discountRate: number;
  readonly yearlySpend: number;
}

/**
 * The part of an outlay that a residual value leaves, in twice the digits of a double: for the case that next to nothing
 * is left. With w = 1 + discountRate:
 *
 * 1 − residualValue / w^years over investment + yearlySpend·((1 − w^−whole) / discountRate + part / w^(whole + 1))
 *
 * A negative rate would let powers of w grow beyond a double: all amounts are then counted at the end of the whole years.
 *
 * @returns at most 1, negative if the residual value is more than the outlay; NaN if the numbers leave a double
 */
export function outlayLeft(
  { investment, whole, part, discountRate, yearlySpend }: Outlay,
  residualValue: number,
): number {
  const { of, one } = DoubleDouble;
  const scale = commonScale(investment, yearlySpend, residualValue);
  const scaled = (amount: number): DoubleDouble => of(amount * scale);
  const years = DoubleDouble.sum(whole, part);

  let [start, end, spends] = [one, one, years];
  /** Its square discounts the residual value: the square itself may be too small for a double. */
  let root = one;
  if (discountRate !== 0) {
    const isGain = discountRate > 0;
    const step = preciseLog1p(discountRate);
    const down = isGain ? DoubleDouble.zero.minus(step) : step;
    const { power, lessOne } = exponential(down.times(of(whole)));
    [start, end] = isGain ? [one, power] : [power, one];
    root = exponential(down.times(isGain ? years : of(-part)).times(of(0.5))).power;
    spends = lessOne
      .over(of(-Math.abs(discountRate)))
      .plus(end.times(of(part)).over(DoubleDouble.sum(1, discountRate)));
  }
  const outlay = scaled(investment).times(start).plus(scaled(yearlySpend).times(spends));
  const residual = scaled(residualValue).times(root).times(root);
  return outlay.minus(residual).over(outlay).toNumber();
}
