import type { InsertedLocation, InsertTarget, Workbook } from '../../hosts/workbook';
import type { Plan } from '../../sheets/plan';
import { useAction, type Action } from '../async/useAction';

/** What to insert, and where. */
export interface InsertRequest {
  readonly plan: Plan;
  readonly target: InsertTarget;
}

export type InsertAction = Action<InsertRequest, InsertedLocation>;

/** The action that inserts a plan. */
export function useInsert(workbook: Workbook): InsertAction {
  return useAction(({ plan, target }: InsertRequest) => workbook.insert(plan, target));
}
