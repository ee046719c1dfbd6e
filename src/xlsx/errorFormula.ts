import { address } from '../cells/a1';
import type { CellReference } from '../cells/area';

/** The formula of a rule for cells with errors, as a file has it: for the first cell of its area. */
export function errorFormula(first: CellReference): string {
  return `ISERROR(${address(first, 1, 1)})`;
}
