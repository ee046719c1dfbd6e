import type { FoundFormula } from '../workbook';
import { isOurFormula, type Namespace, typedFormula } from './ourFormula';
import { readFormulas } from './readFormulas';

/** Every formula of ours in the workbook, and whether it fails. */
export async function findFormulas(
  context: Excel.RequestContext,
  own: Namespace,
): Promise<readonly FoundFormula[]> {
  const found = await readFormulas(context, (formula) => isOurFormula(formula, own));
  return found.map(({ sheet, address, formula, value }) => {
    const typed = typedFormula(formula, own);
    return { sheet, address, formula: typed, isBroken: value === '#NAME?' || typed !== formula };
  });
}
