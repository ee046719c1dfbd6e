/** The size of a chart of axes: as wide as the pane, low enough to stay in sight next to the form. */
export const chartSize: ChartRoom = { height: 220 };

/** What a chart may take, in pixels; as wide as what it is in if the width is absent. */
export interface ChartRoom {
  readonly width?: number;
  readonly height: number;
}
