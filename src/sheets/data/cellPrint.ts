import { hash } from '../../cells/hash';
import type { CellValue } from '../../cells/value';
import type { PlanCell } from '../plan';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-';

/** In the place of the print of a cell with a formula: it follows its inputs by itself, and is not compared. */
export const calculatedPrint = '===';

/**
 * Three characters by which contents of a cell are told apart: 18 bits of a hash. Numbers count by the 12 digits that every
 * program keeps, and of a link the page counts too.
 *
 * @param url of a link
 */
export function shownPrint(value: CellValue, url?: string): string {
  const kept = typeof value === 'number' ? Number(value.toPrecision(12)) : value;
  const sum = hash(JSON.stringify([kept === '' ? null : kept, url]));
  return [12, 6, 0].map((shift) => digits.charAt(((sum ^ (sum >>> 18)) >>> shift) & 63)).join('');
}

/** The print of a blank cell. */
export const blankPrint = shownPrint(null);

/** The print of a cell as a plan has it. */
export function cellPrint(cell: PlanCell): string {
  switch (cell.kind) {
    case 'empty':
    case 'blankInput':
      return blankPrint;
    case 'text':
    case 'number':
    case 'record':
      return shownPrint(cell.value);
    case 'link':
      return shownPrint(cell.value, cell.url);
    case 'formula':
    case 'spilled':
      return calculatedPrint;
    default:
      return cell satisfies never;
  }
}
