import { Decimal } from 'decimal.js';

/**
 * Decimal arithmetic for the oracles: the spec's formulas written for plainness, not speed. Doubles are taken exactly
 * as they are.
 */
export const D = Decimal.clone({ precision: 70, toExpPos: 1e15, maxE: 9e15, minE: -9e15 });
export type D = Decimal;

/** Holds every digit of any double. */
const All = D.clone({ precision: 1100 });

/** What a calculation gives with another number of digits than 70. */
export function withDigits<Result>(digits: number, calculate: () => Result): Result {
  const { precision } = D;
  D.set({ precision: digits });
  try {
    return calculate();
  } finally {
    D.set({ precision });
  }
}

/** A double as it is, not as it prints: `new Decimal(0.1)` would be one tenth. */
export function exactly(double: number): D {
  if (double === 0) return new D(0);
  // Halved twice, because 2 ** 1074 overflows.
  const exponent = Math.max(Math.floor(Math.log2(Math.abs(double))), -1022) - 52;
  const half = Math.trunc(exponent / 2);
  const mantissa = double / 2 ** half / 2 ** (exponent - half);
  return new D(new All(mantissa).times(new All(2).pow(exponent)));
}

/** How far a double is from the exact value, relative to it. */
export function relativeError(value: number, exact: D): number {
  if (exact.isZero()) return Math.abs(value);
  return exactly(value).minus(exact).div(exact).abs().toNumber();
}
