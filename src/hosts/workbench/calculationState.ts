import type { IAccessor } from '@univerjs/core';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import { calculationTrigger } from './calculationTrigger';

/** Whether a calculation has begun whose results are not all shown. */
export function isUnderWay(accessor: IAccessor): boolean {
  const { state } = accessor.get(FormulaCalculationSessionService);
  return state.started && !(state.resultApplied && (state.completed || state.stopped));
}

/** Whether all formulas show their results: no calculation is under way, and no change waits for one. */
export async function isCalculated(accessor: IAccessor): Promise<boolean> {
  // The grid may have been told to calculate, and have put it off.
  await new Promise((resolve) => setTimeout(resolve));
  return calculationTrigger(accessor)._waitingCommandQueue.length === 0 && !isUnderWay(accessor);
}
