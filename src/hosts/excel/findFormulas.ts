import { formulaState } from '../formulaState';
import type { FoundFormula } from '../workbook';
import { cellValue } from './cellValue';
import { isOwnFormula, typedFormula } from '../../formulas/ours';
import type { Namespace } from '../../functions/functionName';
import { readFormulas } from './readFormulas';
import { whenCalculated } from './whenCalculated';

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

/**
 * The same, once they are calculated: what is not within reason is `pending`.
 */
export async function findCalculated(
  context: Excel.RequestContext,
  own: Namespace,
): Promise<readonly SeenFormula[]> {
  const found = await findFormulas(context, own);
  const shown = await whenCalculated(context, found);
  return found.map((each, i) => {
    const settled = shown[i];
    const value = settled?.values[0]?.[0] ?? null;
    if (!settled || settled.isPending) return { ...each, value, state: 'pending' };
    return { ...each, value, state: each.state === 'notFound' ? each.state : formulaState(value) };
  });
}
