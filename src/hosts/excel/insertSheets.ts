import type { Plan } from '../../sheets/plan';
import { WorkbookError } from '../workbook';
import { naming } from './naming';
import { placeOnNewSheet } from './placeOnNewSheet';
import { writePlan } from './writePlan';

/** Sheets that come in with a change, and the way back. */
interface NewSheets {
  /** @returns what each plan's sheet is called, by the plan's name; the sheet that was shown is shown again */
  readonly insert: () => Promise<ReadonlyMap<string, string>>;
  readonly takeBack: () => Promise<void>;
}

/** Prepares sheets for plans, behind the active one; each takes one look and one write. */
export function insertSheets(context: Excel.RequestContext, plans: readonly Plan[]): NewSheets {
  const ways: (() => Promise<void>)[] = [];
  const insert = async () => {
    const sheetNames = new Map<string, string>();
    if (plans.length === 0) return sheetNames;
    const shown = context.workbook.worksheets.getActiveWorksheet();
    shown.load('name');
    await context.sync();
    for (const plan of plans) {
      const place = await placeOnNewSheet(context, plan);
      const { sheet, collisions } = place;
      if (collisions.length > 0) throw new WorkbookError({ kind: 'collisions', sheet, collisions });
      const named = naming(plan, place.taken);
      ways.unshift(() => place.restore(named));
      await writePlan(context, plan, place, named);
      sheetNames.set(plan.name, sheet);
    }
    // With the next write: until then nobody sees another sheet.
    context.workbook.worksheets.getItem(shown.name).activate();
    return sheetNames;
  };
  const takeBack = async () => {
    // One after the other: each shows the sheet that was shown before it.
    for (const way of ways) await way();
    await context.sync();
  };
  return { insert, takeBack };
}
