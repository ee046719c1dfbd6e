import { formulaText, type PlanCell, type Anchoring } from '../../sheets/plan';
import { isDate } from './dateShift';

/** What Excel is handed for one cell; null leaves the cell as it is. */
export interface CellEntry {
  readonly format: string | null;
  /** As `Range.formulas` takes it. */
  readonly content: string | number | null;
}

/** Where a plan stands, the others that its formulas read, and how its workbook counts days. */
export interface EntryStanding extends Anchoring {
  /** What to add to the number of a date; 0 unless given. */
  readonly dateShift?: number;
}

/** How a plan's cell is entered, so that a formula calculates, a text stays the text it is, and a date its day. */
export function cellEntry(cell: PlanCell, standing: EntryStanding): CellEntry {
  switch (cell.kind) {
    case 'empty':
      return { format: null, content: null };
    case 'text':
      return textEntry(cell.value);
    case 'number':
      return {
        format: cell.format,
        content: isDate(cell) ? cell.value + (standing.dateShift ?? 0) : cell.value,
      };
    case 'formula':
      return { format: cell.format, content: formulaText(cell.formula, standing) };
    case 'spilled':
      return { format: cell.format, content: null };
    default:
      return cell satisfies never;
  }
}

/**
 * A text is entered in the general format, so that a formula typed beside it later calculates. Whatever Excel could read
 * as something else gets the apostrophe that Excel swallows.
 */
function textEntry(text: string): CellEntry {
  return { format: 'General', content: isPlainText(text) ? text : `'${text}` };
}

/** The longest that a date or an amount of money can be, in any language. */
const longestNumber = 50;

/** Words that Excel reads as truth values. */
const truthValues = /^(true|false)$/i;

/** Whether Excel reads a text as nothing but a text: it begins with a letter, and is too long or holds no digit. */
function isPlainText(text: string): boolean {
  if (!/^\p{L}/u.test(text) || truthValues.test(text)) return false;
  return text.length > longestNumber || !/\p{N}/u.test(text);
}
