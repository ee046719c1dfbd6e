import type { ThreePoint } from './threePoint';

/**
 * The value below which a part of a triangular distribution lies: its quantile function.
 *
 * With c = (likely − low) / (high − low), the part that lies below the likely value:
 * low + (high − low)·√(part·c) for a part of at most c, high − (high − low)·√((1 − part)·(1 − c)) above it.
 *
 * Nothing but the square root is not plain arithmetic, and IEEE 754 rounds that the same everywhere. A higher estimate
 * gives a higher value for the same part.
 *
 * @param estimate low ≤ likely ≤ high
 * @param part above 0 and below 1
 * @returns from low to high, in the estimate's unit
 * @example triangular({ low: 0, likely: 1, high: 2 }, 0.5) // 1
 * @see M. Evans, N. Hastings, B. Peacock, "Statistical Distributions", chapter "Triangular distribution"
 */
export function triangular({ low, likely, high }: ThreePoint, part: number): number {
  const width = high - low;
  if (width === 0) return likely;
  const below = (likely - low) / width;
  const value =
    part <= below
      ? low + width * Math.sqrt(part * below)
      : high - width * Math.sqrt((1 - part) * ((high - likely) / width));
  // The width is rounded, and could reach slightly beyond the ends.
  return Math.min(high, Math.max(low, value));
}
