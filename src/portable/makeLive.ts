import type { Workbook } from '../hosts/workbook';
import { ownTwins } from './ownTwins';
import { toLive } from './toLive';

/**
 * Puts our calls back in the place of their twins, and takes the twins' names away.
 *
 * The formulas are found by what they say now, so it does not matter what has happened since: rows inserted, formulas
 * copied, sheets renamed.
 *
 * @returns how many formulas call our functions again
 * @throws WorkbookError where the workbook cannot be changed; it is then as it was
 */
export async function makeLive(workbook: Workbook): Promise<number> {
  const { present } = ownTwins(await workbook.readNames());
  if (present.size === 0) return 0;
  const names = [...present.keys()];
  const cells = (await workbook.formulasWith(names)).flatMap(({ sheet, address, formula }) => {
    const live = toLive(formula, present);
    if (live === formula) return [];
    return [{ kind: 'formula', sheet, address, from: formula, to: live } as const];
  });
  await workbook.rewrite({ sheets: [], newNames: [], cells, oldNames: names });
  return cells.length;
}
