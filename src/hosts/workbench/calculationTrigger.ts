import type { ICommandInfo, IAccessor } from '@univerjs/core';
import { TriggerCalculationController } from '@univerjs/sheets-formula';

/** What begins the grid's calculations, as far as it is needed here. */
export interface CalculationTrigger {
  /** Changes for which no calculation has begun. */
  _waitingCommandQueue: readonly ICommandInfo[];
  readonly _setTimeoutKey: number;
  /** What is calculated now, or would be. */
  _executingDirtyData: object;
  /** Null unless a calculation has come so far that it can be stopped. */
  readonly _executionInProgressParams: unknown;
  /** Whether a calculation that is stopped begins again. */
  _restartCalculation: boolean;
  readonly _generateDirty: (changes: readonly ICommandInfo[]) => object;
  readonly _mergeDirty: (one: object, other: object) => object;
}

export function calculationTrigger(accessor: IAccessor): CalculationTrigger {
  return accessor.get(TriggerCalculationController) as unknown as CalculationTrigger;
}

/** Adds the waiting changes to what the next calculation is for, without the wait. */
export function addWaitingChanges(trigger: CalculationTrigger): void {
  const changes = trigger._waitingCommandQueue;
  clearTimeout(trigger._setTimeoutKey);
  trigger._waitingCommandQueue = [];
  const changed = trigger._generateDirty(changes);
  trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, changed);
}
