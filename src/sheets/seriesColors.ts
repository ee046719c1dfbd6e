/** The colors of series by what they are for, where the host has no theme for them. */
export const seriesColors = {
  shortfall: '#C50F1F',
  shortfallFill: '#FDF3F4',
  mark: '#107C10',
  low: '#0F6CBD',
  high: '#CA5010',
} as const;
