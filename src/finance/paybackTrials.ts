import type { NoAnswer } from './noAnswer';
import { paybackOf } from './payback';
import { paybackTermNames, type PaybackTermName, type PaybackTerms } from './paybackTerms';
import { randomNumbers } from './randomNumbers';
import { isUncertain, type ThreePoint } from './threePoint';
import { triangular } from './triangular';

/** An estimate of each term of a payback. */
export type PaybackEstimates = Readonly<Record<PaybackTermName, ThreePoint>>;

export interface PaybackTrials {
  /** Years until it is paid back, for each trial; Infinity if it never is, or only beyond the largest double. */
  readonly times: Float64Array;
  /** The value of each term in each trial; absent for those that do not vary. */
  readonly samples: Readonly<Partial<Record<PaybackTermName, Float64Array>>>;
}

/**
 * Payback times under uncertainty: draws the terms of each trial from triangular distributions of their own, and
 * works out `payback`.
 *
 * A trial draws for every term, varied or not: changing the estimate of one leaves the draws of the others alone,
 * so that two calls with the same seed differ by that change only.
 *
 * @param estimates each within the domain of its term
 * @param trials whole, at least 1
 * @param seed whole, at least 0
 * @param growthYears as for `payback`, the same in every trial
 * @returns a reason if a trial cannot be calculated
 */
export function paybackTrials(
  estimates: PaybackEstimates,
  trials: number,
  seed: number,
  growthYears = 0,
): PaybackTrials | NoAnswer {
  const next = randomNumbers(seed);
  const times = new Float64Array(trials);
  const samples: Partial<Record<PaybackTermName, Float64Array>> = {};
  for (const name of paybackTermNames) {
    if (isUncertain(estimates[name])) samples[name] = new Float64Array(trials);
  }
  /** The terms of a trial: one record for all of them. */
  const terms: { -readonly [Name in keyof PaybackTerms]: number } = {
    investment: estimates.investment.likely,
    revenue: estimates.revenue.likely,
    costRatio: estimates.costRatio.likely,
    growth: estimates.growth.likely,
    discountRate: estimates.discountRate.likely,
    yearlySpend: estimates.yearlySpend.likely,
    growthYears,
  };
  const isCertain = Object.keys(samples).length === 0;
  for (let trial = 0; trial < (isCertain ? 1 : trials); trial++) {
    for (const name of paybackTermNames) {
      const part = next();
      const draws = samples[name];
      if (draws) draws[trial] = terms[name] = triangular(estimates[name], part);
    }
    const time = paybackOf(terms);
    if (typeof time === 'number') times[trial] = time;
    else if (time.reason.kind === 'tooFarApart') return time;
    else times[trial] = Infinity;
  }
  if (isCertain) times.fill(times[0] ?? 0);
  return { times, samples };
}
