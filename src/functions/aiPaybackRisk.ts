import { NoAnswer, noAnswer } from '../finance/noAnswer';
import { paybackRisk, riskPercentiles } from '../finance/paybackRisk';
import { paybackTermNames, type PaybackTermName } from '../finance/paybackTerms';
import type { ThreePoint } from '../finance/threePoint';
import type { NumberArgument, Table, TableDefinition } from './definition';
import {
  costRatio,
  discountRate,
  growth,
  growthYears,
  investment,
  revenue,
  yearlySpend,
} from './numberArguments';

/** The default number of trials: the share that pays back is then accurate to about half a percent. */
export const defaultTrials = 10_000;

/** The argument that estimates each term. */
const estimated: Readonly<Record<PaybackTermName, NumberArgument>> = {
  investment: { ...investment, threePoint: true },
  revenue: { ...revenue, threePoint: true },
  costRatio: { ...costRatio, threePoint: true },
  growth: { ...growth, threePoint: true },
  discountRate: { ...discountRate, threePoint: true },
  yearlySpend: { ...yearlySpend, threePoint: true },
};

/** The name of the argument that estimates a term: riskArgumentName('costRatio') is 'cost_ratio'. */
export function riskArgumentName(term: PaybackTermName): string {
  return estimated[term].name;
}

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
    ...paybackTermNames.map((term) => estimated[term]),
    {
      kind: 'number',
      name: 'trials',
      unit: 'number',
      domain: { atLeast: 100, atMost: 100_000, whole: true, allowZero: true },
      optional: true,
    },
    {
      kind: 'number',
      name: 'seed',
      unit: 'number',
      domain: { atLeast: 0, whole: true },
      optional: true,
    },
    growthYears,
  ],
  calculate: (
    investment: ThreePoint,
    revenue: ThreePoint,
    costRatio: ThreePoint,
    growth: ThreePoint,
    discountRate: ThreePoint,
    yearlySpend: ThreePoint,
    trials: number,
    seed: number,
    growthYears: number,
  ): Table | NoAnswer => {
    const estimates = { investment, revenue, costRatio, growth, discountRate, yearlySpend };
    const risk = paybackRisk(estimates, trials || defaultTrials, seed, growthYears);
    if (risk instanceof NoAnswer) return risk;
    const { share, percentiles, mean, drivers } = risk;
    const [main] = drivers;
    const same = noAnswer({ kind: 'alwaysTheSame' });
    return [
      [riskLabels.share, share],
      ...percentiles.map((time, i) => [riskLabels.percentiles[i] ?? '', time]),
      [riskLabels.mean, mean],
      [riskLabels.driver, main ? riskArgumentName(main.term) : same],
      [riskLabels.correlation, main?.correlation ?? same],
    ];
  },
};
