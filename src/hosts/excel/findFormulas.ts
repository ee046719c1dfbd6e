import { formulaState } from '../formulaState';
import type { FoundFormula, CellFormula } from '../workbook';
import { cellValue } from './loadedCells';
import { isOwnFormula, typedFormula } from '../../formulas/ours';
import type { Namespace } from '../../functions/functionName';
import { readFormulas } from './readFormulas';
import { whenCalculated } from './whenCalculated';

/** An AI Capex formula, with the number format of its cell. */
export interface SeenFormula extends FoundFormula {
  readonly format: unknown;
}

/** Every AI Capex formula in the workbook, with its state. */
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

/** Every AI Capex formula once it is calculated; `pending` if that takes too long. */
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

/** Every formula that contains one of some words, ignoring case. */
export async function findFormulasContaining(
  context: Excel.RequestContext,
  words: readonly string[],
): Promise<readonly CellFormula[]> {
  const wanted = words.map((word) => word.toUpperCase());
  const found = await readFormulas(context, (formula) =>
    wanted.some((word) => formula.toUpperCase().includes(word)),
  );
  return found.map(({ sheet, address, formula }) => ({ sheet, address, formula }));
}
