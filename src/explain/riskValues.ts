import type { PaybackEstimates } from '../finance/paybackTrials';
import type { ThreePoint } from '../finance/threePoint';
import { defaultTrials } from '../functions/aiPaybackRisk';
import type { Value } from '../functions/definition';
import { numbersIn } from './calculation';

/** What decides when an uncertain investment is earned back. */
export interface RiskValues {
  readonly estimates: PaybackEstimates;
  readonly trials: number;
  readonly seed: number;
}

const nothing: ThreePoint = { low: 0, likely: 0, high: 0 };

/** Arguments of AI_PAYBACK_RISK, in its order. */
export function riskValues(values: readonly Value[]): RiskValues {
  const [
    investment = nothing,
    revenue = nothing,
    costRatio = nothing,
    growth = nothing,
    discountRate = nothing,
    yearlySpend = nothing,
  ] = values.filter((value) => typeof value === 'object');
  const [trials = 0, seed = 0] = numbersIn(values);
  return {
    estimates: [investment, revenue, costRatio, growth, discountRate, yearlySpend],
    trials: trials || defaultTrials,
    seed,
  };
}
