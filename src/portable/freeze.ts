import type { Workbook } from '../hosts/workbook';
import type { Language } from '../language';
import type { Shared, Staying } from './makePortable';
import { recordPlan } from './recordPlan';

/**
 * Replaces our formulas by what they show. The formulas are kept on a sheet, in every host alike: notes would need a
 * newer Excel, and the workbench has none. A formula that shows #NAME? stays: it has no result yet.
 *
 * @throws WorkbookError where the workbook cannot be changed; it is then as it was
 */
export async function freeze(workbook: Workbook, language: Language): Promise<Shared> {
  const found = await workbook.findFormulas();
  const ready = found.filter(({ state }) => state !== 'notFound');
  const staying = found
    .filter(({ state }) => state === 'notFound')
    .map(({ sheet, address, formula }): Staying => ({
      ...{ sheet, address, formula },
      reason: { kind: 'broken' },
    }));
  if (ready.length > 0) {
    await workbook.rewrite({
      sheets: [recordPlan('frozen', ready, language)],
      newNames: [],
      cells: ready.map(({ sheet, address, formula }) => ({
        kind: 'values',
        sheet,
        address,
        from: formula,
      })),
      oldNames: [],
    });
  }
  return { replaced: ready.length, staying };
}
