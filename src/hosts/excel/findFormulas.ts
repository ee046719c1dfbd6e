import { formulaState } from '../formulaState';
import type { FoundFormula } from '../workbook';
import { cellValue } from './cellValue';
import { isOwnFormula, typedFormula } from '../../formulas/ours';
import type { Namespace } from '../../functions/functionName';
import { readFormulas } from './readFormulas';

/** A formula of ours, with the number format of its cell. */
export interface SeenFormula extends FoundFormula {
  readonly format: unknown;
}

/** Every formula of ours in the workbook, and whether it fails. */
export async function findFormulas(
  context: Excel.RequestContext,
  own: Namespace,
): Promise<readonly SeenFormula[]> {
  const found = await readFormulas(context, (formula) => isOwnFormula(formula, own));
  return found.map(({ sheet, address, formula, value, valueType, format }) => {
    const typed = typedFormula(formula);
    const shown = cellValue(value, valueType);
    const state = typed === formula ? formulaState(shown) : 'notFound';
    return { sheet, address, formula: typed, value: shown, state, format };
  });
}
