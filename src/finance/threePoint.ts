/** A three-point estimate: low ≤ likely ≤ high, all in one unit. If all three are equal it is a single value. */
export interface ThreePoint {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** Whether an estimate leaves anything open. */
export function isUncertain({ low, high }: ThreePoint): boolean {
  return low < high;
}
