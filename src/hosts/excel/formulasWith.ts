import type { CellFormula } from '../workbook';
import { readFormulas } from './readFormulas';

/** Every formula in whose text one of some words stands, whatever its letter case. */
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
