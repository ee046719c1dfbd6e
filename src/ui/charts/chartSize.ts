/** The size of a chart of axes: as wide as the pane, low enough to stay in sight next to the form. */
export const chartSize = { height: 220 } as const;
