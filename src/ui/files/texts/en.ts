import { grammarOf } from '../../../grammar';
import type { FeatureKind, FileStep, LostFormula, Recalculation } from '../../../hosts/files';

const { enumeration, list, number, plural } = grammarOf('en');

/** A number with its unit, in the singular or the plural. */
const counted = (one: string, many: string) => (count: number) =>
  plural(count, { one: `1 ${one}`, other: `${number(count)} ${many}` });

export const en = {
  title: 'File',
  hint: 'Open Excel workbooks and templates (.xlsx, .xlsm, .xltx, .xltm). Saving writes only your changes: charts, comments, macros, and everything else in the file stay as they are. AI Capex formulas calculate only if AI Capex is installed; otherwise, they show their last result. Before you share the file, convert them to native formulas or to values.',
  save: 'Save file',
  saving: 'Saving…',
  savedTitle: 'Saved',
  saved: (file: string) => `${file} is in your browser’s downloads.`,
  recalculates: {
    unfinished:
      'The calculation was not finished, so Excel will recalculate all formulas when it opens the file.',
    keptResults:
      'Some formulas keep a saved result that may be out of date, so Excel will recalculate all formulas when it opens the file.',
  } satisfies Record<Recalculation, string>,
  lost: (cells: number) =>
    plural(cells, {
      one: '1 cell was moved away from its formula, and only its value was saved. ',
      other: `${number(cells)} cells were moved away from their formulas, and only their values were saved. `,
    }),
  lostTitle: 'Cells saved as values',
  movedOut: {
    dataTable: 'was part of a data table',
    array: 'was filled by an array formula',
  } satisfies Record<LostFormula['of'], string>,
  notCopied: (sheet: string, what: readonly string[]) => `Not copied to ${sheet}: ${list(what)}.`,
  notSavedTitle: 'Not saved',
  goTo: 'Go to: ',
  open: 'Open file…',
  opening: 'Opening…',
  replaceTitle: 'Replace all sheets?',
  replaceHint: (file: string) =>
    `Opening ${file} replaces this workbook. This cannot be undone. Save this workbook first if you need it.`,
  replaceKeptHint: (file: string) =>
    `Opening ${file} replaces this workbook. This workbook stays in this browser, and you can restore it.`,
  replace: 'Replace',
  keep: 'Cancel',
  openedTitle: 'Opened',
  opened: (file: string, sheets: number) =>
    `${file}: ${sheets} ${plural(sheets, { one: 'sheet', other: 'sheets' })}.`,
  notOpenedTitle: 'Not opened',
  canceledTitle: 'Canceled',
  canceled: 'Nothing was changed.',
  cancel: 'Cancel',
  steps: {
    reading: 'Reading the file…',
    showing: 'Filling the sheets…',
    calculating: 'Calculating formulas…',
    comparing: 'Comparing results with saved ones…',
    writing: 'Writing the file…',
  } satisfies Record<FileStep, string>,

  notShown: (features: readonly string[]) =>
    `Not shown here, but kept in the file: ${enumeration(features)}.`,
  features: {
    chart: counted('chart', 'charts'),
    image: counted('image', 'images'),
    shape: counted('shape', 'shapes'),
    comment: counted('comment', 'comments'),
    pivotTable: counted('pivot table', 'pivot tables'),
    slicer: counted('slicer', 'slicers'),
    sparkline: counted('sparkline', 'sparklines'),
    conditionalFormat: counted('conditional formatting rule', 'conditional formatting rules'),
    validation: counted('validation rule', 'validation rules'),
    hyperlink: counted('link', 'links'),
    control: counted('form control', 'form controls'),
    embeddedObject: counted('embedded object', 'embedded objects'),
    filter: counted('filter', 'filters'),
    outline: counted('group of rows or columns', 'groups of rows or columns'),
    protectedSheet: counted('protected sheet', 'protected sheets'),
    protectedWorkbook: counted('workbook protection', 'workbook protections'),
    macro: counted('macro project', 'macro projects'),
    externalLink: counted('link to another workbook', 'links to other workbooks'),
    dataConnection: counted('data connection', 'data connections'),
    chartSheet: counted('chart sheet', 'chart sheets'),
    dialogSheet: counted('dialog sheet', 'dialog sheets'),
    macroSheet: counted('macro sheet', 'macro sheets'),
    signature: counted('digital signature', 'digital signatures'),
    mergedCells: counted('merged range', 'merged ranges'),
    farCell: counted('cell far below all others', 'cells far below all others'),
    richValue: counted('cell with a picture or a data type', 'cells with pictures or data types'),
    scenario: counted('scenario', 'scenarios'),
    lostSheet: counted('unreadable sheet', 'unreadable sheets'),
    damagedPart: counted('damaged part', 'damaged parts'),
  } satisfies Record<FeatureKind, (count: number) => string>,
  kept: (formulas: number) =>
    plural(formulas, {
      one: '1 formula keeps its saved result. ',
      other: `${number(formulas)} formulas keep their saved results. `,
    }),
  differing: (formulas: number) =>
    plural(formulas, {
      one: '1 formula result differs from the saved one. ',
      other: `${number(formulas)} formula results differ from the saved ones. `,
    }),
  showThem: 'Show list',
  hideThem: 'Hide list',
  more: (formulas: number) => `Show ${number(formulas)} more`,
  keptTitle: 'Formulas that keep their saved results',
  differingTitle: 'Formulas whose results differ from the saved ones',
  showNamed: (list: string) => `Show list: ${list}`,
  hideNamed: (list: string) => `Hide list: ${list}`,
  /** A cell and what is to be said about it. */
  placeNote: (cell: string, note: string) => `${cell}: ${note}`,
  reasons: {
    externalLink: 'refers to another workbook',
    unknownFunction: (name: string) => `uses ${name}, which is not available here`,
    dataTable: 'belongs to a data table',
    intersection: 'uses implicit intersection (one cell of a range)',
    severalSheets: 'refers to a range of sheets',
    notation: 'uses notation that is not supported here',
    circular: 'refers to its own result',
    blank: 'would be blank here',
    error: (code: string) => `would show ${code} here`,
  },
  savedAndNow: (saved: string, now: string) => `saved ${saved}, now ${now}`,
  blank: 'blank',
};
