import type { CellRewriting, Workbook } from '../hosts/workbook';
import type { ConversionResult } from './conversionResult';
import { nativeNames } from './equivalents';
import { restoring } from './restoring';
import { toLive } from './calls';

/**
 * Puts the calls of AI Capex functions back: in the place of their native equivalents, and of the values that formulas
 * were converted to. Takes away the names that are no longer needed.
 *
 * Both are found where they are now, so it does not matter what has happened since: rows inserted, formulas copied,
 * sheets renamed. Values that the user has changed since stay.
 *
 * @throws WorkbookError if the workbook cannot be changed; it is then as it was
 */
export async function restoreFormulas(workbook: Workbook): Promise<ConversionResult> {
  const { present } = nativeNames(await workbook.readNames());
  const names = [...present.keys()];
  const found = names.length > 0 ? await workbook.findFormulasContaining(names) : [];
  const native = found.flatMap(({ sheet, address, formula }): CellRewriting[] => {
    const live = toLive(formula, present);
    if (live === formula) return [];
    return [{ kind: 'formula', sheet, address, from: formula, to: live }];
  });
  const values = await restoring(workbook);
  const cells = [...native, ...values.cells];
  const oldNames = [...names, ...values.oldNames];
  if (cells.length + oldNames.length > 0) {
    await workbook.rewrite({ sheets: [], newNames: [], cells, oldNames });
  }
  return { replaced: cells.length, skipped: values.skipped };
}
