import { grammarOf } from '../../../grammar';

const { enumeration, plural } = grammarOf('en');

export const en = {
  explainTitle: 'Explain selected cell',
  refresh: 'Refresh',
  reading: 'Reading the cell…',
  readFailed: 'The cell could not be read.',
  tryAgain: 'Try again',
  nothingTitle: 'No AI Capex formula or figure in this cell',
  nothingHint:
    'Select an AI Capex formula, such as =CAPEX.AI_PAYBACK(60,20), or an inserted figure to see how it was calculated and where it comes from.',
  calculatedFrom: 'Calculated from',
  showsError: (code: string) => `shows ${code}`,
  calculatedFromHint: 'Select one of these cells to see how it is calculated.',
  unreadable: 'This formula contains an AI Capex function but is too complex to explain.',
  notWhole: (call: string) =>
    `Only ${call} is explained here. The rest of the formula may change the result.`,
  spilled: (rows: number, columns: number, row: number, column: number) =>
    `Showing row ${row}, column ${column} of a spill of ${rows} × ${columns} cells.`,
  arguments: 'Arguments',
  leftOut: 'omitted (0)',
  leftOutText: 'omitted',
  blank: 'blank',
  unknownValue: 'unknown',
  /** The first values of a series; the others are counted. */
  series: (first: readonly string[], count: number) =>
    first.join('; ') + (count > first.length ? `; … (${count} values)` : ''),
  estimate: (low: string, likely: string, high: string) => `${low} to ${high}, likely ${likely}`,
  steps: 'Calculation',
  sources: 'Sources',
  without: 'Without this error, the answer would be:',
  after: 'Once calculated, the answer will be:',
  pendingTitle: 'Still calculating',
  pendingText: 'The result will appear here when it is ready.',
  blankTitle: 'Not calculated yet',
  blankText: 'The cell is blank. If it stays blank, re-enter the formula.',
  errorTitle: (code: string) => `The cell shows ${code}`,
  spillInto: (cell: string) =>
    `The result spills into a cell that is not empty: ${cell}. Clear it, or move its contents.`,
  spill:
    'The cells that the result spills into are not all free. Clear or move their contents, unmerge them, or move the formula away from the edge of the sheet.',
  ref: 'A cell that the formula refers to was deleted. Undo the deletion, or correct the reference.',
  calc: 'This kind of result, such as an empty array, cannot be shown in a cell. Check the arguments.',
  name: 'The formula contains an unknown name. If it is an AI Capex function, re-enter the formulas below. Otherwise, check the spelling.',
  circular:
    'The formula refers to its own cell, directly or through other cells. Change one of the references.',
  connect: 'The add-in’s functions could not be reached. Check your connection, then recalculate.',
  otherError: 'This error comes from another part of the formula or from a cell it refers to.',

  repairTitle: 'AI Capex formulas in this workbook',
  looking: 'Looking for AI Capex formulas…',
  lookFailed: 'The formulas could not be read.',
  noneFound: 'No AI Capex formulas in this workbook yet.',
  allWork: (count: number) =>
    plural(count, {
      one: '1 AI Capex formula. It shows a result.',
      other: `${count} AI Capex formulas. All show results.`,
    }),
  formulas: (count: number) =>
    plural(count, { one: '1 AI Capex formula:', other: `${count} AI Capex formulas:` }),
  work: (count: number) =>
    plural(count, { one: '1 formula shows a result', other: `${count} formulas show results` }),
  pending: (count: number) =>
    plural(count, {
      one: '1 formula is still calculating',
      other: `${count} formulas are still calculating`,
    }),
  show: (count: number, code: string) =>
    plural(count, { one: `1 formula shows ${code}`, other: `${count} formulas show ${code}` }),
  /** What formulas show, in which cells, of which `more` are not listed. */
  inCells: (shown: string, cells: readonly string[], more: number) =>
    `${shown}: ${enumeration(cells)}${more > 0 ? ` and ${more} more` : ''}`,
  broken:
    'Formulas that show #NAME? were entered before AI Capex loaded. Re-enter them to fix this.',
  repair: (broken: number) =>
    plural(broken, { one: 'Re-enter 1 formula', other: `Re-enter ${broken} formulas` }),
  repairing: 'Re-entering…',
  lookAgain: 'Check again',
  repairedTitle: 'Re-entered',
  repaired: (repaired: number, found: number) =>
    `${repaired} of ${found} ${plural(found, { one: 'formula', other: 'formulas' })} re-entered.`,
  repairLocked: (locked: number) =>
    plural(locked, {
      one: '1 formula is in a locked cell and was not changed. Unprotect its sheet, then try again.',
      other: `${locked} formulas are in locked cells and were not changed. Unprotect their sheets, then try again.`,
    }),
  repairRefused: (refused: number) =>
    plural(refused, {
      one: '1 formula could not be re-entered and may be part of an array formula. Select the whole array, press F2, then Ctrl+Shift+Enter.',
      other: `${refused} formulas could not be re-entered and may be part of array formulas. Select each whole array, press F2, then Ctrl+Shift+Enter.`,
    }),
  notRepairedTitle: 'Not re-entered',
};
