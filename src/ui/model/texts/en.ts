export const en = {
  title: 'Full model: is AI capex worth it?',
  intro: (sheets: number) =>
    `${sheets} sheets: summary, inputs, three scenarios, and checks. Change an input or the scenario, and everything recalculates.`,
  sheets: 'Sheets in the model',
  insert: 'Insert model',
  inserted: (sheets: number) => `${sheets} sheets. First sheet: `,
  chartsTitle: 'Model charts',
  chartsGone: 'The model’s sheets have changed, so its charts can no longer be drawn.',

  riskTitle: 'Payback risk (Monte Carlo)',
  riskHint:
    'For uncertain inputs, enter low, likely, and high values. A likely value alone is treated as certain.',
  parts: { low: 'Low', likely: 'Likely', high: 'High' },
  partOf: (argument: string, part: string) => `${argument}, ${part}`,
  allThree: (argument: string) => `For ${argument}, enter a likely value only, or all three values`,
  numbersOnly: (argument: string) =>
    `For ${argument}, enter numbers. To use cells, enter a range of three, such as B2:D2, in the middle field and leave the others empty`,
  more: 'Simulation settings',
  calculating: 'Running the simulation…',
};
