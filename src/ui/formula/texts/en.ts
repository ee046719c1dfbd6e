import { grammarOf } from '../../../grammar';

const { enumeration, list, plural } = grammarOf('en');

export const en = {
  chooseFunction: 'Function',
  helpOn: (name: string) => `Help on ${name}`,
  recent: 'Recent',
  allFunctions: 'All functions',
  sameAsLastTime: 'Same as last time',
  examples: 'Examples',
  optional: 'optional',
  useSelection: (address: string) => `Use selection (${address})`,
  useSelectionFor: (argument: string, address: string) =>
    `Use selection (${address}) for ${argument}`,
  examplesOf: {
    money: '60 or B2',
    fraction: '30% or B2',
    share: '82% or B2',
    years: '5 or B2',
    number: '3 or B2',
    threePoint: '2, {1,2,4} or B2:D2',
    series: 'B2:G2 or {-100,60,60}',
    text: 'text or cell',
  },
  atLeast: (bound: string) => `at least ${bound}`,
  above: (bound: string) => `above ${bound}`,
  atMost: (bound: string) => `at most ${bound}`,
  below: (bound: string) => `below ${bound}`,
  whole: 'a whole number',
  bounds: (parts: readonly string[]) => enumeration(parts),
  /** Between what an argument means and what it may be. */
  /** What an argument means, and what it must be, if that is known. */
  argumentHint: (parts: readonly string[]) => parts.join('; '),
  moneyUnit: 'Currency unit',
  moneyUnits: {
    '': 'Not specified',
    USD: 'USD',
    'USD m': 'USD m',
    'USD bn': 'USD bn',
    'CNY bn': 'CNY bn',
    'EUR bn': 'EUR bn',
  },
  moneyUnitHint: 'Shown with amounts, here and in the cell; does not change the formula.',
  /** Of a number format, which has words in quotes. */
  amountFormat: (amount: string, unit: string) => `${amount}" ${unit}"`,

  answer: 'Answer',
  fillRequired: (fields: readonly string[]) => `Fill in ${list(fields)} to see the answer.`,
  correctFields: 'Fix the highlighted fields to see the answer.',
  reading: 'Reading the cells…',
  readFailed: 'The cells could not be read.',
  unknown: (names: readonly string[]) =>
    `${list(names)} cannot be evaluated here, so there is no preview. The cell will show the answer.`,
  noAnswer: (code: string) => `No answer: ${code}`,
  fillsCells: (rows: number, columns: number) =>
    `Spills to ${rows} ${plural(rows, { one: 'row', other: 'rows' })} × ${columns} ${plural(columns, { one: 'column', other: 'columns' })}`,
  firstCell: 'First cell:',
  cells: (rows: number, columns: number) => `${rows} × ${columns} cells`,
  tableLabel: 'Preview of the answer',

  formula: 'Formula',
  insert: 'Insert into active cell',
  insertAt: (cell: string) => `Insert into ${cell}`,
  fillToInsert: (fields: readonly string[]) => `Fill in ${list(fields)} to insert.`,
  correctToInsert: 'Fix the highlighted fields to insert.',
  taken: (place: string) => `${place} is not empty, so the next free cell is used.`,
  /** Of a formula's answer, next to it or above it. */
  labels: {
    AI_PAYBACK: 'Payback period (years)',
    AI_PAYBACK_FLOWS: 'Payback period (years)',
    AI_PAYBACK_SCHEDULE: 'Cash flow by year',
    AI_PAYBACK_RISK: 'Payback risk',
    AI_GAP: 'Revenue gap',
    AI_REQUIRED_REVENUE: 'Required revenue',
    AI_BREAKEVEN_GROWTH: 'Break-even growth',
    MARKET_CEILING: 'Growth ceiling',
    AI_BASELINE: 'Figures of the article',
  },
  labelWithUnit: (label: string, unit: string) => `${label}, ${unit}`,
  labelAt: (label: string, cell: string) => `Add the label “${label}” in ${cell}`,
  pointing: (argument: string) => `Select cells in the sheet to fill ${argument}.`,
  inserting: 'Inserting…',
  insertedTitle: 'Inserted',
  insertedAt: 'Formula: ',
  /** Follows the cell. */
  joinedTable: (table: string) => `. Table ${table} now includes it.`,
  refusedTitle: 'Not inserted',
};
