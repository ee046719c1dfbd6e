/**
 * The value below which a part of some values lies.
 *
 * The convention is that of Excel's PERCENTILE.INC: the least value is at 0, the greatest at 1, and between two
 * neighbours a straight line. Between a value and Infinity it is Infinity.
 *
 * @param sorted at least one value, rising; Infinity stands for what never comes
 * @param part from 0 to 1
 * @example percentile(Float64Array.of(1, 2, 4, 8), 0.5) // 3
 * @see R. Hyndman, Y. Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996), definition 7
 */
export function percentile(sorted: Float64Array, part: number): number {
  const place = part * (sorted.length - 1);
  const before = Math.floor(place);
  const rest = place - before;
  const [low = NaN, high = low] = [sorted[before], sorted[before + 1]];
  // An exact place needs no neighbour, and one that is Infinity would make it 0 × Infinity.
  return rest === 0 || low === high ? low : low + rest * (high - low);
}
