import { address } from '../../sheets/address';
import type { CellFormula } from '../workbook';
import { heldFormula } from './heldFormula';

/** A formula as a cell holds it, and what it shows. */
export interface HeldFormula extends CellFormula {
  readonly value: unknown;
  readonly valueType: string;
  /** The number format of its cell. */
  readonly format: unknown;
}

/**
 * Every formula in the workbook that is wanted: one sync for the sheets there are, one for their formulas and values,
 * and one more where the same formula stands in several cells, for it may be one that spills.
 */
export async function readFormulas(
  context: Excel.RequestContext,
  isWanted: (formula: string) => boolean,
): Promise<readonly HeldFormula[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const asked = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,formulas,values,valueTypes,numberFormat');
    return { sheet: sheet.name, used };
  });
  await context.sync();
  const found = asked.flatMap(({ sheet, used }) =>
    used.isNullObject ? [] : foundIn(sheet, used, isWanted),
  );
  return withoutSpilled(context, found);
}

function foundIn(
  sheet: string,
  used: Excel.Range,
  isWanted: (formula: string) => boolean,
): HeldFormula[] {
  const formulas: readonly (readonly unknown[])[] = used.formulas;
  return formulas.flatMap((row, i) =>
    row.flatMap((content, j) => {
      const value: unknown = used.values[i]?.[j];
      const formula = heldFormula(content, value);
      if (formula === undefined || !isWanted(formula)) return [];
      const cell = { row: used.rowIndex + i, column: used.columnIndex + j };
      const valueType = used.valueTypes[i]?.[j] ?? '';
      const format: unknown = used.numberFormat[i]?.[j];
      return [{ sheet, address: address(cell, 1, 1), formula, value, valueType, format }];
    }),
  );
}

/** A cell that another one's formula has spilled into tells that formula as its own; only the source holds it. */
async function withoutSpilled(
  context: Excel.RequestContext,
  found: readonly HeldFormula[],
): Promise<readonly HeldFormula[]> {
  const count = new Map<string, number>();
  const mark = ({ sheet, formula }: HeldFormula) => `${sheet}!${formula}`;
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
