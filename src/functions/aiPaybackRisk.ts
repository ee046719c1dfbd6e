import { NoAnswer, noAnswer } from '../finance/noAnswer';
import { paybackRisk, riskPercentiles } from '../finance/paybackRisk';
import type { PaybackEstimates } from '../finance/paybackTrials';
import type { NumberArgument, Table, TableDefinition } from './definition';
import {
  costRatio,
  discountRate,
  growth,
  investment,
  revenue,
  yearlySpend,
} from './numberArguments';

/** Trials where none are asked for: the share that pays back is then right to about half a per cent. */
export const defaultTrials = 10_000;

const estimated = [investment, revenue, costRatio, growth, discountRate, yearlySpend].map(
  (argument): NumberArgument => ({ ...argument, threePoint: true }),
);

/** Labels are the same in every language, as the headings of AI_PAYBACK_SCHEDULE are: formulas look them up. */
export const riskLabels = {
  share: 'Share that pays back',
  percentiles: riskPercentiles.map((percent) => `P${percent}`),
  mean: 'Mean if it pays back',
  driver: 'Main driver',
  correlation: 'Rank correlation',
} as const;

export const aiPaybackRisk: TableDefinition = {
  kind: 'table',
  name: 'AI_PAYBACK_RISK',
  arguments: [
    ...estimated,
    {
      kind: 'number',
      name: 'trials',
      unit: 'number',
      domain: { atLeast: 100, atMost: 100_000, whole: true, orZero: true },
      optional: true,
    },
    {
      kind: 'number',
      name: 'seed',
      unit: 'number',
      domain: { atLeast: 0, whole: true },
      optional: true,
    },
  ],
  calculate: (...values: [...PaybackEstimates, trials: number, seed: number]): Table | NoAnswer => {
    const [investment, revenue, costRatio, growth, discountRate, yearlySpend, trials, seed] =
      values;
    const risk = paybackRisk(
      [investment, revenue, costRatio, growth, discountRate, yearlySpend],
      trials || defaultTrials,
      seed,
    );
    if (risk instanceof NoAnswer) return risk;
    const { share, percentiles, mean, drivers } = risk;
    const [main] = drivers;
    const same = noAnswer({ kind: 'alwaysTheSame' });
    return [
      [riskLabels.share, share],
      ...percentiles.map((time, i) => [riskLabels.percentiles[i] ?? '', time]),
      [riskLabels.mean, mean],
      [riskLabels.driver, main ? (estimated[main.argument]?.name ?? '') : same],
      [riskLabels.correlation, main?.correlation ?? same],
    ];
  },
};
