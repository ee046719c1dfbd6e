import type { Plan } from '../../sheets/plan';
import { insertAt } from './insertPlans';
import { placesOnNewSheets } from './placesOnNewSheets';

/** Sheets that come in with a change, and the way back. */
interface NewSheets {
  /** @returns what each plan's sheet is called, by the plan's name; the sheet that was shown is shown again */
  readonly insert: () => Promise<ReadonlyMap<string, string>>;
  readonly takeBack: () => Promise<void>;
}

/** Prepares sheets for plans, behind the active one; all of them take one look and one write. */
export function newSheets(context: Excel.RequestContext, plans: readonly Plan[]): NewSheets {
  let takeBack = async (): Promise<void> => context.sync();
  const insert = async () => {
    if (plans.length === 0) return new Map<string, string>();
    const found = await placesOnNewSheets(context, plans);
    ({ takeBack } = await insertAt(context, found, 'A1'));
    // With the next write: until then nobody sees another sheet.
    if (found.activeSheet !== undefined) {
      context.workbook.worksheets.getItem(found.activeSheet).activate();
    }
    return found.sheetNames;
  };
  return { insert, takeBack: () => takeBack() };
}
