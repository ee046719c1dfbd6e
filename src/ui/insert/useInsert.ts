import type { InsertedLocation, InsertTarget, Workbook } from '../../hosts/workbook';
import type { Plan } from '../../sheets/plan';
import { useAction, type Action } from '../async/useAction';

/** What to insert, and where. */
export interface InsertRequest {
  readonly plan: Plan;
  readonly target: InsertTarget | NextFree;
}

/** The next free place below the selection; a new sheet if the sheet has no room left. */
interface NextFree {
  readonly kind: 'nextFree';
}

export type InsertAction = Action<InsertRequest, InsertedLocation>;

/** The action that inserts a plan. */
export function useInsert(workbook: Workbook): InsertAction {
  return useAction(async ({ plan, target }: InsertRequest) => {
    if (target.kind !== 'nextFree') return workbook.insert(plan, target);
    const { nextFreePlace } = await workbook.previewInsert(plan, { kind: 'selection' });
    return workbook.insert(plan, nextFreePlace ?? { kind: 'newSheet' });
  });
}
