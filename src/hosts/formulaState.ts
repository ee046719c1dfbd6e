import type { CellValue, FormulaState } from './workbook';

/** What a cell shows while its formula is still being calculated. */
const pending: ReadonlySet<string> = new Set(['#BUSY!', '#GETTING_DATA', '#GETTING_DATA!']);

/** How far a formula is, told by what its cell shows. */
export function formulaState(value: CellValue): FormulaState {
  if (typeof value !== 'object' || value === null) return 'calculated';
  if (value.error === '#NAME?') return 'notFound';
  return pending.has(value.error) ? 'pending' : 'error';
}
