/**
 * A number held as the unevaluated sum of two doubles: 106 bits, about 32 digits.
 *
 * Sums of cash flows cancel: after a decade of nearly break-even years the digits that matter are those a double has
 * already dropped. The arithmetic is Dekker's, with Knuth's sum, good to about 1e-31. Factors are split in halves,
 * which overflows above 2^996: such a product is NaN.
 *
 * @see T. J. Dekker, "A floating-point technique for extending the available precision", Numerische Mathematik 18
 * (1971)
 */
export class DoubleDouble {
  static readonly zero = new DoubleDouble(0, 0);
  static readonly one = new DoubleDouble(1, 0);

  private constructor(
    private readonly hi: number,
    private readonly lo: number,
  ) {}

  static of(value: number): DoubleDouble {
    return new DoubleDouble(value, 0);
  }

  /** a + b, without rounding. */
  static sum(a: number, b: number): DoubleDouble {
    const hi = a + b;
    const rounded = hi - a;
    return new DoubleDouble(hi, a - (hi - rounded) + (b - rounded));
  }

  /** a + b, without rounding, if |a| ≥ |b|. */
  private static orderedSum(a: number, b: number): DoubleDouble {
    const hi = a + b;
    return new DoubleDouble(hi, b - (hi - a));
  }

  plus(other: DoubleDouble): DoubleDouble {
    const high = DoubleDouble.sum(this.hi, other.hi);
    const low = DoubleDouble.sum(this.lo, other.lo);
    const joined = DoubleDouble.orderedSum(high.hi, high.lo + low.hi);
    return DoubleDouble.orderedSum(joined.hi, joined.lo + low.lo);
  }

  minus(other: DoubleDouble): DoubleDouble {
    return this.plus(new DoubleDouble(-other.hi, -other.lo));
  }

  times(other: DoubleDouble): DoubleDouble {
    if (other === DoubleDouble.one) return this;
    const product = this.hi * other.hi;
    const a = upperHalf(this.hi);
    const b = upperHalf(other.hi);
    const aRest = this.hi - a;
    const bRest = other.hi - b;
    const error = a * b - product + a * bRest + aRest * b + aRest * bRest;
    return DoubleDouble.orderedSum(product, error + this.hi * other.lo + this.lo * other.hi);
  }

  /** The quotient, by long division in three digits: an exact one, such as 6 / 0.125, comes out exact. */
  over(other: DoubleDouble): DoubleDouble {
    const first = this.hi / other.hi;
    const rest = this.minus(other.times(DoubleDouble.of(first)));
    const second = rest.hi / other.hi;
    const third = rest.minus(other.times(DoubleDouble.of(second))).hi / other.hi;
    return DoubleDouble.sum(first, second).plus(DoubleDouble.of(third));
  }

  /** The nearest double. */
  toNumber(): number {
    return this.hi + this.lo;
  }
}

/** The upper 26 bits of a double's 53 (Veltkamp's split). */
function upperHalf(value: number): number {
  const shifted = 134217729 * value;
  return shifted - (shifted - value);
}
