import { grammarOf } from '../../../grammar';

const { plural } = grammarOf('en');

export const en = {
  title: 'Full model: is AI capex worth it?',
  intro: (sheets: number) =>
    `${sheets} sheets, from the summary to the checks, and four scenarios. Change an input or the scenario, and everything recalculates.`,
  sheets: 'Sheets in the model',
  insert: 'Insert model',
  inserted: (sheets: number) =>
    plural(sheets, { one: 'Sheet: ', other: `${sheets} sheets. First sheet: ` }),
  cockpit: 'Model in this workbook',
  noVerdict: 'No verdict: the model shows an error',
  noVerdictYet: 'No verdict yet: the model is not calculated',
  scenario: 'Scenario',
  notSwitched: 'Scenario not changed',
  checksPassed: (total: number) => `${total} of ${total} checks OK`,
  checksFailed: (failed: number, total: number) => `${failed} of ${total} checks failed`,
  runRisk: 'Run the risk on these inputs',
  /** Followed by a link to the model. */
  shownModel: 'Model: ',
  shownOf: (copies: number) => `This workbook has ${copies} models. Shown here: `,
  earlierModel:
    'This model was inserted by an earlier version. To see its verdict, scenario, and charts here, insert it again.',
  notRead: 'The model in this workbook could not be read.',
  insertCopy: 'Insert another copy',
  secondCopyTitle: 'This workbook already has a model',
  /** Followed by a link to the model. */
  secondCopy: 'Another copy gets sheets and names of its own. Go to the model: ',
  chartsTitle: 'Charts',
  chartsGone: 'The sheets have changed, so their charts can no longer be drawn.',

  ownCase: {
    title: 'My cash flows, on one sheet',
    intro: () =>
      'Enter spend and revenue by year: the sheet calculates payback, NPV, IRR, the gap and the required revenue. It starts with the article’s figures; choose 2 in its first blue cell to start empty.',
    insert: 'Insert my cash flows',
  },

  riskTitle: 'Payback risk (Monte Carlo)',
  riskHint:
    'For uncertain inputs, enter low, likely, and high values. A likely value alone is treated as certain.',
  parts: { low: 'Low', likely: 'Likely', high: 'High' },
  partOf: (argument: string, part: string) => `${argument}, ${part}`,
  allThree: (argument: string) => `For ${argument}, enter a likely value only, or all three values`,
  numbersOnly: (argument: string) =>
    `For ${argument}, enter numbers. To use cells, enter a range of three, such as B2:D2, in the middle field and leave the others empty`,
  useSelectedCells: (address: string) => `Use selected cells (${address})`,
  useModelInputs: 'Use the model’s inputs',
  modelInputs: 'the model’s live inputs',
  spread: 'Model’s inputs: low and high ±',
  spreadFault: 'Enter a percentage from 0 to 100',
  filled: 'Fields filled',
  /** Followed by a range, or by the text `modelInputs`. */
  filledFrom: (source: string) => `Source: ${source}.`,
  notFilled: 'Fields not changed',
  selectionSize: (address: string) =>
    `${address} does not fit. Select 2 to 6 rows and 3 columns: low, likely and high, one row per input, in the order of the fields below. A column of labels may come first, a row of headings on top.`,
  selectionNotNumber: (cell: string) =>
    `${cell} is not a number. Low, likely and high must all be numbers, in cells that are not merged.`,
  selectionUnknownLabel: (label: string) =>
    label === ''
      ? 'A row has no label. Label all rows, or select the three columns of numbers only, in the order of the fields below.'
      : `No input matches “${label}”. Use labels such as Investment, Revenue, Operating cost, Growth, Discount rate and Annual spend, or select the three columns of numbers only, in the order of the fields below.`,
  selectionRepeatedLabel: (argument: string) =>
    `Two rows are about ${argument}. Select one row per input.`,
  selectionMissing: (argument: string) =>
    `There is no row for ${argument}. Select at least investment and revenue.`,
  noModel:
    'No inputs of the model were found in this workbook. Insert the model first. If rows were inserted or deleted on its Inputs sheet, select cells instead.',
  insertAs: 'Insert as',
  insertAsFormula: 'Formula',
  insertAsReport: 'Formatted report',
  reportNeedsAnswer: 'Fill in the fields above to see the report.',
  reportCharts: 'Report charts',
  reportChartsGone: 'The report has changed, so its charts can no longer be drawn.',
  more: 'Simulation settings',
  calculating: 'Running the simulation…',
};
