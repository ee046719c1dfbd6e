import { sheetName } from '../../cells/sheetName';

/**
 * Formulas in the language of this Excel, with its separators: they are entered on a sheet of their own, which goes again
 * at once. Three syncs.
 */
export async function localFormulas(
  context: Excel.RequestContext,
  formulas: readonly string[],
): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const name = sheetName(
    'AI Capex',
    worksheets.items.map((sheet) => sheet.name),
  );
  try {
    const cells = worksheets.add(name).getRangeByIndexes(0, 0, formulas.length, 1);
    cells.formulas = formulas.map((formula) => [formula]);
    cells.load('formulasLocal');
    await context.sync();
    return cells.formulasLocal.map((row: readonly unknown[]) => String(row[0]));
  } finally {
    const scratch = worksheets.getItemOrNullObject(name);
    scratch.load('name');
    await context.sync();
    if (!scratch.isNullObject) scratch.delete();
    await context.sync();
  }
}
