import type { ICommandInfo, IAccessor } from '@univerjs/core';
import {
  FormulaCalculationSessionService,
  TriggerCalculationController,
} from '@univerjs/sheets-formula';

/** Whether a calculation has begun whose results are not all shown. */
export function isUnderWay(accessor: IAccessor): boolean {
  const { state } = accessor.get(FormulaCalculationSessionService);
  return state.started && !(state.resultApplied && (state.completed || state.stopped));
}

/** Whether all formulas show their results: no calculation is under way, and no change waits for one. */
export async function isCalculated(accessor: IAccessor): Promise<boolean> {
  // The grid may have been told to calculate, and have put it off.
  await new Promise((resolve) => setTimeout(resolve));
  return waitingChanges(accessor).length === 0 && !isUnderWay(accessor);
}

function waitingChanges(accessor: IAccessor): readonly ICommandInfo[] {
  const trigger = accessor.get(TriggerCalculationController) as unknown as {
    readonly _waitingCommandQueue: readonly ICommandInfo[];
  };
  return trigger._waitingCommandQueue;
}
