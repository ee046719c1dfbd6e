import type { IAccessor } from '@univerjs/core';
import { type GridFormula, gridFormulas } from './gridFormulas';

const quotedText = /"(?:[^"]|"")*"/g;
const callOfOurs = /(?:^|[^\w.])CAPEX\.\w+\s*\(/i;

/** Every formula in the workbook that calls a function of ours: sheet by sheet, row by row. */
export function ourFormulas(accessor: IAccessor): readonly GridFormula[] {
  return gridFormulas(accessor, (formula) => callOfOurs.test(formula.replace(quotedText, '""')));
}
