import { columnWidth, textWidth } from '../columnWidth';
import { formulaWords } from '../formulaWords';
import type { Plan, PlanCell } from '../plan';
import { lineCount, piece } from './lineCount';
import { excelPixels, pagePixels } from './page';

/** A plan as it is on a sheet of its own. */
export interface OwnSheet {
  /** With columns as wide as printed pages allow. */
  readonly plan: Plan;
  /** The rows in which texts are wrapped, by their numbers, counted from 0. */
  readonly wrapped: WrappedRows;
}

export type WrappedRows = ReadonlyMap<number, WrappedRow>;

/** A row with texts of several lines. */
export interface WrappedRow {
  /** In points. */
  readonly height: number;
  /** Those of the texts. */
  readonly columns: ReadonlySet<number>;
}

/**
 * Fits a plan to a sheet of its own. Columns that are too wide for a page share its width by the length of their texts; if
 * that makes many rows high, or one very high, they share that of two pages, each with the labels. A text longer than its
 * column is wrapped. Outside tables, titles and notes run over the cells next to them, and so does any text if these are
 * empty.
 */
export function ownSheet(plan: Plan): OwnSheet {
  const columnWidths = fittedWidths(plan);
  const rows = plan.cells.flatMap((_, row) => {
    const lines = linesOf(plan, row, columnWidths, letterOf);
    const columns = new Set(lines.flatMap((count, column) => (count > 1 ? [column] : [])));
    const height = Math.max(...lines) * lineHeight;
    return columns.size > 0 ? [[row, { height, columns }] as const] : [];
  });
  return { plan: { ...plan, columnWidths }, wrapped: new Map(rows) };
}

/** In points, of one line of the standard font. */
const lineHeight = 15;
/** Around the texts of a column. */
const margin = 2;
/** What the button of a filter takes. */
const button = 3;
/** A longer word, such as an id, may be broken. */
const longestWord = 14;
/** Chinese may be broken anywhere: two characters a line are no text. */
const narrowest = 8;
/** Beyond that a text is no easier to read. */
const widest = 64;
/** What a column takes, in characters of the standard font. */
interface Need {
  /** Its numbers, or its longest word. */
  readonly least: number;
  /** All of its texts in one line. */
  readonly most: number;
}

function fittedWidths(plan: Plan): readonly number[] {
  const { columnWidths } = plan;
  if (fits(columnWidths)) return columnWidths;
  const needs = columnWidths.map((width, column) => needOf(plan, column, width));
  const onOne = onOnePage(needs, columnWidths);
  if (onOne && isLow(plan, onOne)) return onOne;
  const onTwo = columnWidths
    .slice(2)
    .flatMap((_, i) => onTwoPages(needs, columnWidths, i + 2) ?? [])
    .map(({ widths }) => ({ widths, lines: sum(heights(plan, widths)) }))
    .sort((a, b) => a.lines - b.lines);
  return onTwo[0]?.widths ?? onOne ?? columnWidths;
}

/** Whether the rows are still those of a sheet that is worked in, and not of a text. */
function isLow(plan: Plan, widths: readonly number[]): boolean {
  const lines = heights(plan, widths);
  return Math.max(...lines) <= highest && sum(lines) <= Math.max(120, lines.length * 1.5);
}

/** In lines. */
const highest = 5;

/** How many lines each row takes. */
function heights(plan: Plan, widths: readonly number[]): readonly number[] {
  return plan.cells.map((_, row) => Math.max(...linesOf(plan, row, widths, () => plainLetter)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function fits(widths: readonly number[]): boolean {
  return widths.reduce((sum, width) => sum + excelPixels(width), 0) <= pagePixels('landscape');
}

function needOf(plan: Plan, column: number, planned: number): Need {
  const cells = plan.cells.flatMap((row) => row[column] ?? []);
  const numbers = cells.filter((cell) => 'format' in cell);
  const texts = plan.cells.flatMap((row, i) => {
    const cell = row[column];
    const text = cell && wrappable(cell, isInTable(plan, i));
    return text === undefined
      ? []
      : [{ text, around: margin + (hasFilters(plan, i) ? button : 0) }];
  });
  if (numbers.length + texts.length === 0) return { least: planned, most: planned };
  const number = numbers.length === 0 ? 0 : columnWidth(numbers) - margin;
  const words = texts.flatMap(({ text, around }) =>
    text.split(piece).map((each) => textWidth(each.trimEnd()) + around),
  );
  const word = Math.max(0, ...words);
  return {
    least: Math.min(planned, Math.max(number, narrowest, Math.min(word, longestWord))),
    most: Math.max(planned, ...texts.map(({ text, around }) => textWidth(text) + around)),
  };
}

/** The widths if all columns share a page: what rounding leaves of it goes to the one that lacks most. */
function onOnePage(needs: readonly Need[], planned: readonly number[]) {
  const widths = shared(needs, planned);
  if (widths === undefined) return undefined;
  const lacking = planned.map((width, i) => width - (widths[i] ?? 0));
  const most = Math.max(0, ...lacking);
  const added = Math.min(most, pageDigits(needs.length) - sum(widths));
  return widths.map((width, i) => (i === lacking.indexOf(most) ? width + added : width));
}

/** A page's width, shared so that the texts of all columns take about as many lines; undefined if there is not enough. */
function shared(needs: readonly Need[], planned: readonly number[]): readonly number[] | undefined {
  const room = pageDigits(needs.length);
  const least = needs.reduce((sum, need) => sum + need.least, 0);
  if (least > room) return undefined;
  const wished = needs.reduce((sum, need) => sum + need.most - need.least, 0);
  const part = wished === 0 ? 0 : Math.min(1, (room - least) / wished);
  return needs.map(({ least, most }, i) =>
    Math.min(Math.floor(least + part * (most - least)), Math.max(widest, planned[i] ?? 0)),
  );
}

/** How many digits so many columns hold on a page on its side. */
function pageDigits(columns: number): number {
  const around = excelPixels(0);
  return Math.floor((pagePixels('landscape') - columns * around) / (excelPixels(1) - around));
}

/** The widths if the second page begins with a column, next to the labels. */
function onTwoPages(needs: readonly Need[], planned: readonly number[], column: number) {
  const [first, ...others] = shared(needs.slice(0, column), planned) ?? [];
  const [label] = needs;
  const second =
    label && shared([label, ...needs.slice(column)], [planned[0] ?? 0, ...planned.slice(column)]);
  if (first === undefined || !second) return undefined;
  const [again = 0, ...rest] = second;
  return { widths: [Math.min(first, again), ...others, ...rest] };
}

/** How many lines each cell of a row takes, by the width of its letters in digits. */
function linesOf(
  plan: Plan,
  row: number,
  widths: readonly number[],
  widthOf: (cell: PlanCell) => number,
): readonly number[] {
  const line = plan.cells[row] ?? [];
  const isTable = isInTable(plan, row);
  return line.map((cell, column) => {
    const text = wrappable(cell, isTable);
    const next = line[endsRight(cell) ? column - 1 : column + 1];
    const runsOver = !isTable && next?.kind === 'empty';
    return text === undefined || runsOver ? 1 : lineCount(text, widths[column] ?? 0, widthOf(cell));
  });
}

function endsRight(cell: PlanCell): boolean {
  return cell.kind === 'text' && cell.style === 'headingRight';
}

function isInTable({ tables }: Plan, row: number): boolean {
  return tables.some(({ area }) => row >= area.row && row < area.row + area.rows);
}

/** Whether a row has the headings of a table, each with a button that filters it. */
function hasFilters({ tables }: Plan, row: number): boolean {
  return tables.some(({ area }) => area.row === row);
}

/** The text of a cell that may take several lines; of a label that follows the numbers, its words. */
function wrappable(cell: PlanCell, isTable: boolean): string | undefined {
  if (cell.kind === 'formula' && cell.style === 'label') return formulaWords(cell.formula);
  if (cell.kind === 'link') return cell.value;
  if (cell.kind !== 'text' || cell.style === 'title') return undefined;
  return isTable || cell.style !== 'note' ? cell.value : undefined;
}

/** The mean width of a letter of Arial, in digits. */
const plainLetter = 0.95;
/** Of a bold one, in the widest font that takes Arial's place where it is missing. */
const boldLetter = 1.2;

function letterOf(cell: PlanCell): number {
  return cell.kind === 'text' && cell.style.startsWith('heading') ? boldLetter : plainLetter;
}
