import { address } from '../../sheets/address';
import type { FoundFormula } from '../workbook';
import { heldFormula } from './heldFormula';
import { isOurFormula, type Namespace, typedFormula } from './ourFormula';

/**
 * Every formula of ours in the workbook: one sync for the sheets there are, one for their formulas and values, and one
 * more where the same formula stands in several cells, for it may be one that spills.
 */
export async function findFormulas(
  context: Excel.RequestContext,
  own: Namespace,
): Promise<readonly FoundFormula[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const asked = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,formulas,values');
    return { sheet: sheet.name, used };
  });
  await context.sync();
  const found = asked.flatMap(({ sheet, used }) =>
    used.isNullObject ? [] : foundIn(sheet, used, own),
  );
  return withoutSpilled(context, found);
}

function foundIn(sheet: string, used: Excel.Range, own: Namespace): FoundFormula[] {
  const formulas: readonly (readonly unknown[])[] = used.formulas;
  return formulas.flatMap((row, i) =>
    row.flatMap((content, j) => {
      const formula = heldFormula(content, used.values[i]?.[j]);
      if (formula === undefined || !isOurFormula(formula, own)) return [];
      const cell = { row: used.rowIndex + i, column: used.columnIndex + j };
      const typed = typedFormula(formula, own);
      const isBroken = used.values[i]?.[j] === '#NAME?' || typed !== formula;
      return [{ sheet, address: address(cell, 1, 1), formula: typed, isBroken }];
    }),
  );
}

/** A cell that another one's formula has spilled into tells that formula as its own; only the source holds it. */
async function withoutSpilled(
  context: Excel.RequestContext,
  found: readonly FoundFormula[],
): Promise<readonly FoundFormula[]> {
  const count = new Map<string, number>();
  const mark = ({ sheet, formula }: FoundFormula) => `${sheet}!${formula}`;
  for (const each of found) count.set(mark(each), (count.get(mark(each)) ?? 0) + 1);
  const asked = found.map((each) => {
    if ((count.get(mark(each)) ?? 0) < 2) return { each };
    const cell = context.workbook.worksheets.getItem(each.sheet).getRange(each.address);
    const source = cell.getSpillParentOrNullObject();
    source.load('address');
    cell.load('address');
    return { each, cell, source };
  });
  if (asked.some(({ source }) => source)) await context.sync();
  return asked
    .filter(({ cell, source }) => !source || source.isNullObject || source.address === cell.address)
    .map(({ each }) => each);
}
