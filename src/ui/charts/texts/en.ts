export const en = {
  loadingChart: 'Drawing the chart…',
  chartMissing: 'The chart could not be loaded. It will appear when you are back online.',
  year: 'Year',
  cumulative: 'Cumulative cash flow',
  recovery: 'Paid back',
  cumulativeText: (first: string, last: string, years: string) =>
    `Cumulative cash flow: ${first} in year 0, ${last} after year ${years}.`,
  recovered: (year: string) => `Paid back after ${year} years.`,
  notRecovered: 'Not paid back within the years shown.',
  ofMarket: '% of today’s market',
  shareNow: 'Sales today',
  reachable: 'Maximum sales',
  ceilingText: (share: string, reachable: string, multiple: string) =>
    `Sales today: ${share} of the market. Maximum sales: ${reachable} of today’s market, ${multiple} times as much.`,
  trials: 'Trials by payback period',
  betweenYears: (share: string, from: string, to: string) => `${share} in ${from} to ${to} years`,
  fromYears: (share: string, from: string) => `${share} in ${from} years or more`,
  neverShare: (share: string) => `${share} never`,
  orMore: (from: string) => `${from}+`,
  never: 'Never',
  yearsFrom: 'Payback period (years)',
  sentences: (parts: readonly string[]) => parts.join(' '),
  /** Bars, each with its value. */
  bars: (bars: readonly string[]) => bars.join('; '),
  trialsText: (spans: readonly string[]) => `Trials by payback period: ${spans.join('; ')}`,
  seriesText: (name: string, points: readonly string[]) => `${name}: ${points.join('; ')}`,
  chartText: (title: string, series: readonly string[]) => [title, ...series].join('. '),
};
