import type { Plan } from '../../sheets/plan';
import { WorkbookError } from '../workbook';
import type { Place } from './place';
import { sheetName } from './sheetName';

/**
 * Looks at the sheets there are, in one sync, and asks for a new one behind the active one. It comes into being with
 * the plan's first write.
 *
 * @throws WorkbookError where the workbook is protected against new sheets
 */
export async function placeOnNewSheet(context: Excel.RequestContext, plan: Plan): Promise<Place> {
  const { protection, worksheets } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  protection.load('protected');
  worksheets.load('items/name');
  active.load('position');
  await context.sync();
  if (protection.protected) throw new WorkbookError({ kind: 'protected', sheet: '' });

  const taken = worksheets.items.map(({ name }) => name);
  const name = sheetName(plan.name, taken);
  const sheet = worksheets.add(name);
  sheet.position = active.position + 1;
  return {
    sheet,
    sheetName: name,
    origin: { row: 0, column: 0 },
    async restore() {
      const added = context.workbook.worksheets.getItemOrNullObject(name);
      added.load('name');
      await context.sync();
      if (added.isNullObject) return;
      active.activate();
      added.delete();
      await context.sync();
    },
  };
}
