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
  units: { money: 'amount', fraction: '%', count: 'count' },

  results: 'Results',
  value: 'Value',
  meaning: 'Meaning',
  share: 'of all trials pay back',
  percentile: (percent: number) => `years within which ${percent}% of trials pay back`,
  mean: 'years, mean of the trials that pay back',
  driver: 'the input that moves the payback period most',
  correlation: 'of that input with the payback period, −1 to 1',

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
  histogramChart: 'Trials by payback period, years',

  tornado: 'Tornado: payback, years',
  atLow: 'At low',
  atHigh: 'At high',
  swing: 'Swing',
  rankCorrelation: 'Rank correlation',
  correlationChart: 'Rank correlation of each input with the payback period',
  tornadoChart: 'Swing of the payback period from low to high, years',

  methodNote:
    'Each trial draws every input independently from a triangular distribution (low, likely, high). Trials that never pay back count as infinitely long. The same seed gives the same results.',
  tornadoNote:
    'Tornado: one input at its low or high value, the others at their likely values. Never: not paid back; a swing to Never has no bar. Rank correlations are Spearman’s.',
  snapshotNote:
    'The histogram and the rank correlations are values from the time of insertion. Everything else recalculates. #N/A: no answer, for example never paid back.',
};
