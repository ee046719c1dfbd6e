import type { NoAnswer } from './noAnswer';
import { payback } from './payback';
import { randomNumbers } from './randomNumbers';
import { isVaried, type ThreePoint } from './threePoint';
import { triangular } from './triangular';

/** An estimate of each argument of `payback`, in its order. */
export type PaybackEstimates = readonly [
  investment: ThreePoint,
  revenue: ThreePoint,
  costRatio: ThreePoint,
  growth: ThreePoint,
  discountRate: ThreePoint,
  yearlySpend: ThreePoint,
];

export interface PaybackTrials {
  /** Years until it is earned back, for each trial; Infinity where it never is, or only beyond the largest double. */
  readonly times: Float64Array;
  /** What each argument was in each trial; absent for those that do not vary. */
  readonly drawn: readonly (Float64Array | undefined)[];
}

/**
 * Payback times under uncertainty: draws the arguments of each trial from triangular distributions of their own, and
 * works out `payback`.
 *
 * A trial draws for every argument, varied or not: changing the estimate of one leaves the draws of the others alone,
 * so that two calls with the same seed differ by that change only.
 *
 * @param estimates each within the domain of its argument
 * @param trials whole, at least 1
 * @param seed whole, at least 0
 * @returns a reason where a trial cannot be calculated
 */
export function paybackTrials(
  estimates: PaybackEstimates,
  trials: number,
  seed: number,
): PaybackTrials | NoAnswer {
  const next = randomNumbers(seed);
  const times = new Float64Array(trials);
  const drawn = estimates.map((estimate) =>
    isVaried(estimate) ? new Float64Array(trials) : undefined,
  );
  const values = estimates.map(({ likely }) => likely) as Parameters<typeof payback>;
  for (let trial = 0; trial < trials; trial++) {
    for (const [i, estimate] of estimates.entries()) {
      const part = next();
      const draws = drawn[i];
      if (draws) draws[trial] = values[i] = triangular(estimate, part);
    }
    const time = payback(...values);
    if (typeof time === 'number') times[trial] = time;
    else if (time.reason.kind === 'tooFarApart') return time;
    else times[trial] = Infinity;
  }
  return { times, drawn };
}
