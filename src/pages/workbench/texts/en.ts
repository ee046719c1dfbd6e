export const texts = {
  sheet: 'Sheet',
  pane: 'AI Capex',
  view: 'View',
  paneWidth: 'Width of the AI Capex pane',
  loading: 'Loading the spreadsheet…',
  failed: 'The spreadsheet could not be opened',
  reload: 'Reload page',
  drop: 'Drop the file to open it',
  stoppedTitle: 'Formula not calculated',
  stopped: (cell: string) =>
    `The formula in ${cell} stopped the calculation and now shows #VALUE!. All other cells were recalculated.`,
};
