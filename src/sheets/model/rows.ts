import { eachLanguage, type Text } from '../../language';
import { chartCells } from '../chartPlace';
import { type CellStyle, formula } from '../plan';
import {
  checkFormat,
  type ModelUnit,
  type Time,
  timeBasisText,
  unitFormat,
  unitText,
} from './quantities';
import { modelSheetText, modelSheetTexts } from './modelSheetTexts';
import type { Format, ModelCell, ModelRow, Write } from './sheet';

export const empty: ModelCell = { kind: 'empty' };

export const blankRow: ModelRow = { cells: [] };

/** A text cell. */
export function text(text: Text, style: CellStyle = 'label'): ModelCell {
  return { kind: 'text', text, style };
}

/** A formula that is the same in both kinds of model, or an AI Capex formula and its native equivalent. */
export function formulaOf(format: Format, live: Write, native?: Write): ModelCell {
  return { kind: 'formula', format, live, ...(native && { native }) };
}

/** A sentence across the sheet. */
export function note(sentence: Text): ModelRow {
  return { cells: [text(sentence, 'note')] };
}

export const unitHeading: Text = modelSheetText('unit');
const timeHeading: Text = modelSheetText('time');
const valueHeading: Text = modelSheetText('value');

/** A heading above numbers: words, or a number of the model. */
export type Heading = Text | ModelCell;

/** A heading that shows a number of the model, such as `3 years`. */
export function headingOf(format: Text, live: Write): ModelCell {
  return { kind: 'formula', format, live, style: 'headingRight' };
}

/** The row whose words, which follow the numbers, are the title of a chart. */
export function chartTitle(key: string, live: Write): ModelRow {
  return { key, cells: [wordsOf(live)] };
}

/** Words that follow the numbers. */
function wordsOf(live: Write): ModelCell {
  return { kind: 'formula', format: 'General', live, style: 'label' };
}

/** Of the first of the rows that are kept for charts. */
export const chartsKey = 'charts';

/** Rows that are kept for a sheet's charts. */
export const chartRows: readonly ModelRow[] = [
  { key: chartsKey, cells: [] },
  ...new Array<ModelRow>(chartCells.rows - 1).fill(blankRow),
];

/** What follows is how results were found or checked, not results. */
export const workings: ModelRow = { cells: [text(modelSheetText('workings'), 'title')] };

/** The headings of a part: its subject, unit, time, and the columns of numbers. */
export function section(subject: Text, ...headings: readonly Heading[]): ModelRow {
  const numbers = headings.length === 0 ? [valueHeading] : headings;
  return {
    cells: [
      text(subject, 'heading'),
      text(unitHeading, 'heading'),
      text(timeHeading, 'heading'),
      ...numbers.map(headingCell),
    ],
  };
}

function headingCell(heading: Heading): ModelCell {
  return 'kind' in heading ? heading : text(heading, 'headingRight');
}

/** Rows that differ by a number only: `Discount factor 7`. */
export function numbered(label: Text, number: number): Text {
  return eachLanguage((language) => modelSheetTexts.in(language).numbered(label[language], number));
}

/** What a row is about, before its numbers. */
export interface Line {
  readonly key?: string;
  /** Words, or a formula for words that follow the numbers. */
  readonly label: Text | Write;
  readonly unit: ModelUnit;
  readonly time: Time;
}

/** A row whose numbers are given cell by cell. */
export function line({ key, label, unit, time }: Line, ...numbers: readonly ModelCell[]): ModelRow {
  return {
    ...(key !== undefined && { key }),
    cells: [
      labelCell(label),
      textOrEmpty(unitText(unit)),
      textOrEmpty(timeBasisText(time)),
      ...numbers,
    ],
  };
}

function labelCell(label: Line['label']): ModelCell {
  return typeof label === 'function' ? wordsOf(label) : text(label);
}

function textOrEmpty(words: Text | undefined): ModelCell {
  return words ? text(words) : empty;
}

/** A row whose cells each take another one over. */
export function linked(row: Line, from: readonly Write[]): ModelRow {
  return line(row, ...from.map((each) => formulaOf(unitFormat(row.unit), each)));
}

interface Calculation extends Line {
  readonly format?: Format;
  /** Into how many columns the formula is copied. */
  readonly columns?: number;
  readonly live: Write;
  readonly native?: Write;
}

/** A row with one formula, copied across its columns. */
export function calculation({ columns = 1, format, live, native, ...row }: Calculation): ModelRow {
  const cell = formulaOf(format ?? unitFormat(row.unit), live, native);
  return line(row, ...new Array<ModelCell>(columns).fill(cell));
}

/** The cells of one row of a block that a live formula in the block's first cell fills. */
export function spillRow(
  format: Format,
  columns: number,
  native: Write,
  live?: Write,
): readonly ModelCell[] {
  const spilled: ModelCell = { kind: 'spilled', format, native };
  return Array.from({ length: columns }, (_, i) =>
    i === 0 && live ? formulaOf(format, live, native) : spilled,
  );
}

/** The row at the top of every sheet: whether all checks pass. */
export const masterRow: ModelRow = calculation({
  label: modelSheetText('modelCheck'),
  unit: 'check',
  time: 'none',
  format: checkFormat,
  live: (view) => formula`${view.value('master', 'checks')}`,
});

/** The sign convention of the model. */
export const signConvention: readonly ModelRow[] = [
  note(modelSheetText('signConvention')),
  note(modelSheetText('signOfGap')),
];

/** Key of the number of the whole model's scenario. */
export const caseInput = 'case';

/** Key of the scenario of the whole model, chosen by name. */
export const scenarioInput = 'scenario';

/** The names of the scenarios, in the order of their numbers. */
export const scenarioTexts: readonly Text[] = [
  modelSheetText('baseCase'),
  modelSheetText('article'),
  modelSheetText('secondSource'),
  modelSheetText('myCase'),
];

/** The scenario of the whole model. */
export const scenarioRow: ModelRow = line(
  {
    key: scenarioInput,
    label: modelSheetText('scenarioChoice'),
    unit: 'choice',
    time: 'none',
  },
  text(modelSheetText('baseCase'), 'input'),
  empty,
  text(modelSheetText('yourChoice'), 'note'),
);
