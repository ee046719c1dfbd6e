export const en = {
  sheet: 'Payback risk',
  title: 'Payback risk: when the investment is paid back',
  subtitle:
    'Change the inputs (blue), or the cells that they follow (black): the results and the tornado recalculate. AI_PAYBACK_RISK, AI Capex.',

  inputs: 'Inputs',
  low: 'Low',
  likely: 'Likely',
  high: 'High',
  unit: 'Unit',
  argument: 'Argument',
  labels: {
    investment: 'Investment',
    revenue: 'Year-1 revenue',
    cost_ratio: 'Operating cost, % of revenue',
    growth: 'Annual revenue growth',
    discount_rate: 'Discount rate',
    yearly_spend: 'Annual spend after year 1',
  },
  growthYears: 'Years of growth (0: no end)',
  trials: 'Trials',
  seed: 'Seed',
  units: { money: 'amount', fraction: '%', years: 'years', none: '–' },

  results: 'Results',
  value: 'Value',
  meaning: 'Meaning',
  resultLabels: {
    share: 'Share that pays back',
    mean: 'Mean if it pays back',
    driver: 'Main driver',
  },
  meanings: {
    share: 'of all trials',
    percentile: (percent: number) => `years within which ${percent}% of trials pay back`,
    mean: 'years, mean of the trials that pay back',
    correlation: 'with the payback period, −1 to 1: the strongest of all inputs',
  },
  workings: 'Workings',
  workingsNote: 'what AI_PAYBACK_RISK returns, with the same labels in every language',

  histogram: 'Histogram: payback, years',
  from: 'From',
  to: 'To',
  trialsShare: '% of trials',
  span: (from: string, to: string) => `${from} to ${to}`,
  beyond: (from: string) => `${from} or more`,
  never: 'Never',
  meanThen: 'Mean when inserted, years',
  freshness: 'Histogram matches the inputs',
  freshnessFormat: '[=0]"Yes";[Red]"No, insert again"',
  otherSpans: 'Other periods',
  markedSpans: 'P10, P50, P90',
  /** @param marks `P10`, or `P10–P90` for all from the first to the last */
  markedSpan: (span: string, marks: string) => `${span} (${marks})`,
  halfWithin: (years: string) => `Half of the trials pay back within ${years} years`,
  halfNever: 'Fewer than half of the trials ever pay back',

  tornado: 'Tornado: payback, years',
  atLow: 'At low',
  atHigh: 'At high',
  swing: 'Swing',
  rankCorrelation: 'Rank correlation',
  correlationChart: 'Rank correlation of each input with the payback period',
  charted: 'Years from the base result',
  baseResult: 'Payback at the likely values, years',
  baseNever: 'Never paid back at the likely values',
  tornadoMessage: (driver: string) => `${driver} moves payback most; base result, years: `,
  neverAtLow: ' (low: never)',
  neverAtHigh: ' (high: never)',

  methodNote:
    'Each trial draws every input independently from a triangular distribution (low, likely, high). Trials that never pay back count as infinitely long. The same seed gives the same results.',
  tornadoNote:
    'Tornado: one input at its low or high value, the others at their likely values. Never: not paid back; a swing to Never has no bar. Rank correlations are Spearman’s.',
  snapshotNote:
    'The histogram and the rank correlations are values from the time of insertion. Everything else recalculates. #N/A: no answer, for example never paid back.',
};
