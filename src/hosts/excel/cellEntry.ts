import { formulaText, type PlanCell, type Standing } from '../../sheets/plan';

/** What Excel is handed for one cell; null leaves the cell as it is. */
export interface CellEntry {
  readonly format: string | null;
  /** As `Range.formulas` takes it. */
  readonly content: string | number | null;
}

/** The number format under which Excel keeps what is entered as text, "2026" and "5%" too. */
const textFormat = '@';

/**
 * How a plan's cell is entered, so that a formula calculates and a text stays the text it is.
 *
 * @param standing where the plan stands, and the others that its formulas read
 */
export function cellEntry(cell: PlanCell, standing: Standing): CellEntry {
  switch (cell.kind) {
    case 'empty':
      return { format: null, content: null };
    case 'text':
      return textEntry(cell.value);
    case 'number':
      return { format: cell.format, content: cell.value };
    case 'formula':
      return { format: cell.format, content: formulaText(cell.formula, standing) };
    case 'spilled':
      return { format: cell.format, content: null };
    default:
      return cell satisfies never;
  }
}

/**
 * A text that looks like the beginning of a formula gets the apostrophe that Excel swallows, and then the general
 * format: whether Excel swallows it under the text format as well is nowhere promised.
 */
function textEntry(text: string): CellEntry {
  return /^[=+\-@']/.test(text)
    ? { format: 'General', content: `'${text}` }
    : { format: textFormat, content: text };
}
