import type { CellValue } from '../cells/value';
import type { FormulaState } from './workbook';

/** What a cell shows while its formula is still being calculated. */
const pending: ReadonlySet<string> = new Set(['#BUSY!', '#GETTING_DATA', '#GETTING_DATA!']);

/** How far a formula is, told by what its cell shows. */
export function formulaState(value: CellValue): FormulaState {
  // A formula without an answer yet: an empty text would be one.
  if (value === null) return 'pending';
  if (typeof value !== 'object') return 'calculated';
  if (value.error === '#NAME?') return 'notFound';
  return pending.has(value.error) ? 'pending' : 'error';
}
