import { parseA1Ref } from '@borgar/fx';
import { address } from '../../../cells/a1';
import { splitReference } from '../../../cells/sheetReference';
import type { FormulaPlace } from './FormulaWorld';

/**
 * The cell of a range in the row or the column of a formula, as `@` returns it; `#VALUE!` if there is none or more than
 * one. Anything but a reference is unchanged.
 *
 * @example implicitIntersection('Sheet1!A1:A5', { sheetId: 's', row: 2, column: 3 }) // 'Sheet1!A3'
 */
export function implicitIntersection(text: string, { row, column }: FormulaPlace): string {
  const { rest } = splitReference(text);
  const parsed = parseA1Ref(rest);
  if (!parsed || !('range' in parsed)) return text;
  const { top, left, bottom = null, right = null } = parsed.range;
  const inRow = oneOf(top, bottom, row);
  const inColumn = oneOf(left, right, column);
  const isBlock = (top === null || top !== bottom) && (left === null || left !== right);
  if (isBlock || inRow === undefined || inColumn === undefined) return '#VALUE!';
  const before = text.slice(0, text.length - rest.length);
  return before + address({ row: inRow, column: inColumn }, 1, 1);
}

/** The only line from the first to the last, or the formula's own among them; whole columns have all rows. */
function oneOf(first: number | null, last: number | null, own: number): number | undefined {
  if (first === null || last === null) return own;
  if (first === last) return first;
  return own >= first && own <= last ? own : undefined;
}
