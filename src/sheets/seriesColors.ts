/** The colors of what is missing, where the host has no theme for it. */
export const seriesColors = {
  shortfall: '#C50F1F',
  shortfallFill: '#FDF3F4',
} as const;
