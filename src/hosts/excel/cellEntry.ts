import { textFormat } from '../../sheets/format';
import { type Anchoring, formulaText, type Plan, type PlanCell } from '../../sheets/plan';
import type { CellValue } from '../../cells/value';
import { linkFormula } from '../../sheets/linkFormula';
import { recordFormula } from '../../sheets/recordFormula';
import { numberFormat } from '../../sheets/numberFormat';
import type { CellReference } from '../../cells/area';
import { sameFormula } from '../../formulas/sameFormula';

/** What is entered in a cell. */
export type Content = string | number | boolean;

/** What is written to one cell; null leaves the cell unchanged. */
export interface CellEntry {
  readonly format: string | null;
  /** As `Range.formulas` takes it. */
  readonly content: string | number | null;
}

/** Where a plan is placed, the sheets that its formulas read, and how its workbook counts days. */
interface EntryAnchoring extends Anchoring {
  /** Days to add to a date's number; default 0. */
  readonly dateShift?: number;
}

/** What to enter for a plan's cell so that a formula calculates, a text stays text and a date keeps its day. */
export function cellEntry(cell: PlanCell, anchoring: EntryAnchoring): CellEntry {
  switch (cell.kind) {
    case 'empty':
      return { format: null, content: null };
    case 'text':
      return { ...textEntry(cell.value), format: textFormat(cell.style) };
    case 'number':
      return {
        format: cell.format,
        content: isDate(cell) ? cell.value + (anchoring.dateShift ?? 0) : cell.value,
      };
    case 'link':
      return { format: 'General', content: linkFormula(cell.url, cell.value) };
    case 'record':
      return { format: 'General', content: recordFormula(cell.record, cell.value) };
    case 'formula':
      return { format: cell.format, content: formulaText(cell.formula, anchoring) };
    case 'spilled':
    case 'blankInput':
      return { format: cell.format, content: null };
    default:
      return cell satisfies never;
  }
}

/**
 * A text has the general format, so that a formula entered there later calculates. A text that Excel could convert to
 * something else gets a leading apostrophe, which Excel removes.
 */
export function textEntry(text: string): CellEntry {
  return { format: 'General', content: isPlainText(text) ? text : `'${text}` };
}

/** The maximum length of a date or an amount of money, in any language. */
const maxNumberLength = 50;

/** Words that Excel converts to truth values. */
const truthValues = /^(true|false)$/i;

/** Whether Excel keeps a text as text: it begins with a letter, and has no digit or is too long to be a number. */
function isPlainText(text: string): boolean {
  if (!/^\p{L}/u.test(text) || truthValues.test(text)) return false;
  return text.length > maxNumberLength || !/\p{N}/u.test(text);
}

/** A value in the form for `Range.formulas` that keeps its type: the text "2026" stays text, an error an error. */
export function valueEntry(value: CellValue): string | number | boolean {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  return typeof value === 'string' ? `'${value}` : value;
}

/**
 * Makes a cell accept formulas and numbers: if it is formatted as text, Excel would store them as text.
 *
 * @param format its current number format
 */
export function clearTextFormat(cell: Excel.Range, format: unknown): void {
  if (format === '@') cell.numberFormat = [['General']];
}

/** The days between the two date systems, including Excel's nonexistent 29 February 1900. */
const from1900To1904 = 1462;

/** 2000-01-01 in the 1904 date system. */
const millenniumFrom1904 = 36_526 - from1900To1904;

/**
 * Loads the workbook's date system (1900 or 1904), if one of the plans contains a date. After the next sync, the
 * returned function gives the days to add to dates counted from 1900.
 */
export function loadDateShift(
  { workbook }: Excel.RequestContext,
  plans: readonly Plan[],
): () => number {
  if (!plans.some(({ cells }) => cells.flat().some(isDate))) return () => 0;
  const millennium = workbook.functions.date(2000, 1, 1);
  millennium.load('value');
  return () => (millennium.value === millenniumFrom1904 ? -from1900To1904 : 0);
}

/** Whether a cell of a plan is a date. */
function isDate(cell: Plan['cells'][number][number]): boolean {
  return cell.kind === 'number' && cell.format === numberFormat('date');
}

/**
 * The first cell whose content differs from what was entered; undefined if there is none.
 *
 * @param readBack the value of `Range.formulas`
 */
export function firstDifference(
  entries: readonly (readonly CellEntry[])[],
  readBack: readonly (readonly unknown[])[],
): CellReference | undefined {
  for (const [row, line] of entries.entries()) {
    for (const [column, { content }] of line.entries()) {
      // A cell that was not written may show what another formula spills.
      if (content === null) continue;
      if (!isSame(content, readBack[row]?.[column])) return { row, column };
    }
  }
  return undefined;
}

function isSame(entered: string | number, read: unknown): boolean {
  if (typeof entered === 'number') return typeof read === 'number' && agree(entered, read);
  if (typeof read !== 'string') return false;
  // Whether the leading apostrophe of a text is read back is not documented.
  if (entered.startsWith("'")) return read === entered.slice(1) || read === entered;
  return read === entered || (entered.startsWith('=') && sameFormula(entered, read));
}

/** Excel keeps 15 digits. */
function agree(a: number, b: number): boolean {
  return a === b || a.toPrecision(15) === b.toPrecision(15);
}
