import type { Reason } from '../../finance/noAnswer';
import type { NumberArgument } from '../../functions/definition';
import type { ArgumentFault } from '../../functions/fault';
import { en as pages } from './en/pages';

export const en = {
  site: 'AI Capex',
  skip: 'Skip to content',
  readmeHeadings: ['Function', 'What it answers', 'Example'],
  indexTitle: 'AI Capex functions',
  indexSummary:
    'Is AI worth what it costs? Excel functions for payback period, revenue gap and market ceiling.',
  allFunctions: 'All functions',
  functions: 'Functions',
  rules: 'Common rules',
  rulesList: [
    'Every argument takes a number, a cell or a range. Ranges expand as in Excel’s own arithmetic: a column combined with a row gives a two-way table in one formula. AI_PAYBACK_SCHEDULE and AI_PAYBACK_RISK return a table and take single values; AI_PAYBACK_FLOWS takes a whole row or column as one project.',
    'Enter rates and shares as 30% or 0.3. Money can be in any unit; use the same one throughout a formula.',
    'An optional argument that is omitted or blank counts as 0.',
    'The same arguments give the same result on every computer. No data is sent anywhere.',
  ],
  outcomes: 'Possible results',
  outcomesList: [
    ['A number, text or table', 'The result.'],
    ['#VALUE!', 'An argument has the wrong type or is out of range.'],
    [
      '#N/A',
      'The arguments are valid, but there is no result: for example, the investment never pays back. Charts skip the point, and IFNA can replace it.',
    ],
    ['Any other error', 'It comes from a cell that an argument refers to.'],
  ],
  outcomesNote:
    '#VALUE! and #N/A come with a message that gives the argument or the reason. If Excel does not show it, select the cell and open the Workbook tab of the task pane.',
  arguments: 'Arguments',
  required: 'required',
  optional: 'optional',
  unit: 'Unit',
  units: {
    money: 'money, in any unit; use the same one throughout a formula',
    fraction: 'percentage: 30% or 0.3',
    share: 'percentage: 30% or 0.3',
    years: 'years',
    number: 'number',
  } satisfies Record<NumberArgument['unit'], string>,
  mustBe: 'Must be',
  anyText: 'text',
  oneOf: (words: string) => `one of ${words}`,
  each: 'Each takes a number, a cell or a range. A column combined with a row gives a two-way table.',
  single: 'Each takes a single number or cell. The result is a table.',
  series:
    'The first takes a row or a column of cells; of a block, each row is a project, and the result is a column. The others take a single value.',
  aSeries: 'two or more numbers in a row or column, of any sign',
  threePoint: 'or three values in a row or column (low, likely, high)',
  examples: 'Examples',
  answerCells: 'Result cells',
  method: 'How it is calculated',
  formula: 'Formula',
  comparisons: 'Compared with Excel’s own functions',
  errors: 'Errors',
  tryIt: 'Example',
  handedOn: 'Any other error comes from a cell that an argument refers to. Fix it there.',
  native: 'Without the add-in',
  nativeLead:
    'In versions of Excel with LAMBDA (Microsoft 365, Excel 2024), this formula calculates the first example without the add-in. To share a workbook with people who do not have the add-in, choose Convert to native formulas in the Workbook tab of the task pane: it replaces AI Capex formulas with formulas like this one.',
  nativeShow: 'Show formula',
  nativeNone:
    'This function has no native equivalent. To keep its results for people without the add-in, choose Convert to values in the Workbook tab of the task pane.',
  sources: 'Sources',
  related: 'Related functions',
  otherLanguage: '中文',
  privacy: 'Privacy',
  notices: 'Third-party notices',
  pictureAlt: (call: string, sentence: string) =>
    `A sheet with =CAPEX.${call} and its result, next to the task pane with the same result. ${sentence}`,
  listSeparator: ', ',
  clauseSeparator: '; ',
  quoted: (message: string) => `“${message}”`,
  /** What to do if there is no result. */
  reasonRemedies: {
    noMargin:
      'Enter a revenue above 0 and a cost_ratio below 1: only revenue left after operating costs can pay the investment back.',
    spendTakesAll:
      'Enter a growth above 0, or reduce yearly_spend: at present, no year earns more than it costs.',
    sumsShort:
      'The total is the present value of all future years. Use a lower discount rate, or higher revenue or growth; otherwise the investment is not worth it at this rate.',
    peaksShort:
      'After that year, annual spend exceeds the shrinking revenue. Stop spending by then, or use AI_PAYBACK_SCHEDULE to look at fewer years.',
    noRevenueJustifies:
      'Enter a cost_ratio below 1: if revenue costs as much as it brings in, more of it does not help.',
    noGrowthNeeded:
      'This is not an error: the investment pays back in time without growth. Enter fewer years to see the growth they require.',
    growthComesLate:
      'Enter more than one year, or a revenue that pays back the investment within the first year.',
    endsShort:
      'Check that all cash flows are included, with outlays negative and income positive. Otherwise the project does not pay back within these years.',
    tooLarge:
      'Check the arguments, for example for a percentage entered as a whole number. If they are correct, use a larger money unit.',
    tooFarApart: 'Check the amounts: they may be in different units.',
    tooFewPayBack:
      'Use a lower percentile, or the share of trials that pay back: too many trials never do.',
    nonePaysBack:
      'Check the assumptions: even the best trial does not pay back. To see why, use AI_PAYBACK with the best values.',
    alwaysTheSame:
      'Enter three different values for at least one argument that affects the result.',
    unknownFigure: 'Use one of the IDs in the message. =CAPEX.AI_BASELINE() lists all of them.',
    notYearly: 'Use its value instead: only annual and quarterly amounts can be annualized.',
  } satisfies Record<Reason['kind'], string>,
  /** What to do if an argument is wrong. */
  faultRemedies: {
    missing: 'This argument is required and has no default.',
    notNumber:
      'Enter a number. Text that looks like a number is not accepted, because its meaning depends on regional settings; VALUE converts it.',
    outside: 'See the range of the argument above. Enter a percentage as 30% or 0.3.',
    notText: 'Enclose it in quotation marks, or refer to a cell that contains the text.',
    notAChoice: 'Use one of the words listed.',
    notSingle: 'Refer to a single cell: the function returns one table for single values.',
    notThreePoint: 'Refer to one cell, or to three cells in a row or column.',
    notSeries: 'Refer to two or more cells in a row or column, today’s cash flow first.',
    notRising: 'Enter the lowest value first and the highest last.',
    noValue:
      'Refer to one of its fields, such as A1.Price, or to a cell that contains a number or text.',
    noElement:
      'Use ranges of the same size. Single rows, columns and cells are repeated automatically.',
    tooManyCells: 'Refer to the cells with content, not to whole rows or columns.',
  } satisfies Record<ArgumentFault['kind'], string>,
  pages,
};
