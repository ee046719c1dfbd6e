/**
 * Ranks of some values, each twice its place among them counted from the middle: whole numbers that sum to 0. Equal
 * values share the mean of their places.
 *
 * @example ranks(Float64Array.of(5, 7, 7)) // -2, 1, 1
 */
export function ranks(values: Float64Array): Float64Array {
  const sorted = values.slice().sort();
  /** At each place the end of its equals, sought once for all of them: a tie can be as long as the values. */
  const ends = new Float64Array(sorted.length);
  let end = sorted.length;
  for (let place = sorted.length - 1; place >= 0; place--) {
    if (sorted[place] !== sorted[place + 1]) end = place + 1;
    ends[place] = end;
  }
  return values.map((value) => {
    const first = placeOf(value, sorted);
    return first + (ends[first] ?? 0) - sorted.length;
  });
}

/** The first place at which a value is, by halving. */
function placeOf(value: number, sorted: Float64Array): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Spearman's rank correlation: how far one thing rises with another, whatever the shape of the relation.
 *
 * It is Pearson's correlation of the ranks; ties share their mean rank.
 *
 * @param a ranks as `ranks` makes them
 * @param b as many
 * @returns from −1 to 1; undefined if the values of one are all equal, so that nothing rises or falls
 * @see C. Spearman, "The Proof and Measurement of Association between Two Things", American Journal of Psychology 15 (1904)
 */
export function rankCorrelation(a: Float64Array, b: Float64Array): number | undefined {
  const spread = Math.sqrt(product(a, a) * product(b, b));
  return spread === 0 ? undefined : product(a, b) / spread;
}

/** Whole numbers all along: exact for up to 200,000 ranks. */
function product(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, rank, i) => sum + rank * (b[i] ?? 0), 0);
}
