/**
 * A power of two by which amounts of very different size come to the middle of a double's range, so that their
 * products neither overflow nor lose digits; 1 if they are there already.
 *
 * @param amounts at least 0; those that are 0 do not count
 */
export function commonScale(...amounts: readonly number[]): number {
  const logs = amounts.filter((amount) => amount > 0).map(Math.log2);
  if (logs.length === 0) return 1;
  const middle = (Math.max(...logs) + Math.min(...logs)) / 2;
  // 2^1074, which the smallest doubles would ask for, is beyond the largest.
  return Math.abs(middle) < 300 ? 1 : 2 ** Math.min(1000, -Math.round(middle));
}
