/** 4e-15: well within the promised 1e-10. */
const resolution = 2 ** -48;

/**
 * The smallest number at which a falling function is at most 0, to 4e-15.
 *
 * Oliveira and Takahashi's ITP method interpolates like the secant method, but never needs more than one step more than
 * bisection.
 *
 * @param f a falling function
 * @param lower a number at which it is above 0
 * @param upper a number above `lower` at which it is at most 0
 * @see I. F. D. Oliveira, R. H. C. Takahashi, "An Enhancement of the Bisection Method Average Performance Preserving
 *   Minmax Optimality", ACM Transactions on Mathematical Software 47 (2020)
 */
export function itpRoot(f: (x: number) => number, lower: number, upper: number): number {
  let [low, high] = [lower, upper];
  let [above, below] = [f(low), f(high)];
  const truncation = 0.2 / (high - low);
  let room = resolution * 2 ** (Math.ceil(Math.log2((high - low) / resolution)) + 1);
  while (high - low > resolution) {
    const width = high - low;
    const middle = low + width / 2;
    if (middle === low || middle === high) break;
    const reach = room / 2 - width / 2;
    room /= 2;

    const secant = (below * low - above * high) / (below - above);
    const towards = Math.sign(middle - secant);
    const pull = truncation * width ** 2;
    const truncated = Math.abs(middle - secant) > pull ? secant + towards * pull : middle;
    const projected = Math.abs(truncated - middle) <= reach ? truncated : middle - towards * reach;
    const next = projected > low && projected < high ? projected : middle;

    const value = f(next);
    if (value <= 0) [high, below] = [next, value];
    else [low, above] = [next, value];
  }
  return high;
}
