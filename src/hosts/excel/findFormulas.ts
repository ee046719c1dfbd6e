import type { FoundFormula } from '../workbook';
import { isOurFormula, type Namespace, typedFormula } from './ourFormula';
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
  const found = await readFormulas(context, (formula) => isOurFormula(formula, own));
  return found.map(({ sheet, address, formula, value, format }) => {
    const typed = typedFormula(formula, own);
    const isBroken = value === '#NAME?' || typed !== formula;
    return { sheet, address, formula: typed, isBroken, format };
  });
}
