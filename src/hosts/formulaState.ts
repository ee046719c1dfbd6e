import type { CellValue } from '../cells/value';
import type { FormulaState } from './workbook';

/** What a cell shows while its formula is still being calculated. */
const pending: ReadonlySet<string> = new Set(['#BUSY!', '#GETTING_DATA', '#GETTING_DATA!']);

/** The state of a formula, from what its cell shows. */
export function formulaState(value: CellValue): FormulaState {
  // No result yet: an empty text would be a result.
  if (value === null) return 'pending';
  if (typeof value !== 'object') return 'calculated';
  if (value.error === '#NAME?') return 'notFound';
  return pending.has(value.error) ? 'pending' : 'error';
}
