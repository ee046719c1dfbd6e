import { finiteOrTooLarge, noAnswer, type NoAnswer } from './noAnswer';
import { paybackTermNames, type PaybackTermName } from './paybackTerms';
import { paybackTrials, type PaybackEstimates, type PaybackTrials } from './paybackTrials';
import { percentile } from './percentile';
import { rankCorrelation, ranks } from './rankCorrelation';

/** The percentiles reported, in percent. */
export const riskPercentiles = [5, 25, 50, 75, 95] as const;

/** How strongly the payback time moves with a term. */
export interface Driver {
  readonly term: PaybackTermName;
  /** Spearman's rank correlation with the payback time, −1 to 1. */
  readonly correlation: number;
}

export interface PaybackRisk {
  /** Part of the trials that pay back, 0 to 1. */
  readonly share: number;
  /** Years, one for each of `riskPercentiles`; a reason if the payback time there is never. */
  readonly percentiles: readonly (number | NoAnswer)[];
  /** Mean years of the trials that pay back; a reason if none does. */
  readonly mean: number | NoAnswer;
  /** The terms that vary, the one that moves the answer most first; none if the answer is always the same. */
  readonly drivers: readonly Driver[];
}

/**
 * When an investment is paid back if its terms are uncertain: by trials with terms drawn at random.
 *
 * Percentiles are taken over all trials as PERCENTILE.INC takes them, with never as Infinity. In the rank correlation
 * trials that never pay back rank last, tied.
 *
 * @param estimates of each term, low ≤ likely ≤ high, each within its domain
 * @param trials whole, at least 1
 * @param seed whole, at least 0; the same seed gives the same answer on every machine
 * @param growthYears as for `payback`, the same in every trial
 * @returns a reason if a trial cannot be calculated
 * @see D. Hertz, "Risk Analysis in Capital Investment", Harvard Business Review, 1964
 */
export function paybackRisk(
  estimates: PaybackEstimates,
  trials: number,
  seed: number,
  growthYears = 0,
): PaybackRisk | NoAnswer {
  const result = paybackTrials(estimates, trials, seed, growthYears);
  if (!('times' in result)) return result;
  const { times, samples } = result;
  const sorted = times.slice().sort();
  const recovered = sorted.filter((time) => time < Infinity);
  const share = recovered.length / trials;
  return {
    share,
    percentiles: riskPercentiles.map((percent) => {
      const time = percentile(sorted, percent / 100);
      return time < Infinity ? time : noAnswer({ kind: 'tooFewPayBack', percent, share });
    }),
    mean: recovered.length === 0 ? noAnswer({ kind: 'nonePaysBack', trials }) : mean(recovered),
    drivers: driversOf(times, samples),
  };
}

function mean(times: Float64Array): number | NoAnswer {
  return finiteOrTooLarge(times.reduce((sum, time) => sum + time, 0) / times.length);
}

function driversOf(times: Float64Array, samples: PaybackTrials['samples']): readonly Driver[] {
  const timeRanks = ranks(times);
  return paybackTermNames
    .flatMap((term): Driver[] => {
      const draws = samples[term];
      const correlation = draws && rankCorrelation(ranks(draws), timeRanks);
      return correlation === undefined ? [] : [{ term, correlation }];
    })
    .sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation));
}
