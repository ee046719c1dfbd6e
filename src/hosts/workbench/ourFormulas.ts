import type { IAccessor } from '@univerjs/core';
import { isOwnFormula } from '../../formulas/ours';
import { namespace } from '../../functions/functionName';
import { type GridFormula, gridFormulas } from './gridFormulas';

/** Every formula in the workbook that calls a function of ours: sheet by sheet, row by row. */
export function ourFormulas(accessor: IAccessor): readonly GridFormula[] {
  return gridFormulas(accessor, (formula) => isOwnFormula(formula, namespace.released));
}
