/** Years to write at an axis: at most seven, all of them whole. */
export function wholeYears(last: number): number[] {
  const step = Math.max(1, Math.ceil(last / 6));
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, i) => i * step);
}
