import { histogram } from '../finance/histogram';
import { NoAnswer } from '../finance/noAnswer';
import { paybackTrials } from '../finance/paybackTrials';
import type { Picture } from './picture';
import type { RiskValues } from './callValues';

/** How many of the trials pay back when; undefined where they cannot be calculated. */
export function histogramPicture({ estimates, trials, seed }: RiskValues): Picture | undefined {
  const made = paybackTrials(estimates, trials, seed);
  if (made instanceof NoAnswer) return undefined;
  const recovered = made.times.filter((time) => time < Infinity);
  return {
    kind: 'histogram',
    bins: histogram(recovered).map(({ count, ...span }) => ({ ...span, share: count / trials })),
    never: (trials - recovered.length) / trials,
  };
}
