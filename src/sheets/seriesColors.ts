/** The colors of what is missing and of a mark, where the host has no theme for them. */
export const seriesColors = {
  shortfall: '#C50F1F',
  shortfallFill: '#FDF3F4',
  mark: '#107C10',
} as const;
