import type { Injector } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  type IAllRuntimeData,
  ICalculateFormulaService,
} from '@univerjs/engine-formula';
import { addWaitingChanges, calculationTrigger } from '../calculationTrigger';
import { override } from './override';

interface Calculation {
  readonly _executionCompleteListener$: { next: (data: IAllRuntimeData) => void };
}

/**
 * Lets a calculation that ends after a change begin again with that change, and its results be forgotten.
 *
 * Univer 0.25.1 writes them into the cells, in place of what was entered there meanwhile.
 */
export function outdatedResults(injector: Injector): void {
  const trigger = calculationTrigger(injector);
  const calculation = injector.get(ICalculateFormulaService) as unknown as Calculation;
  override(calculation._executionCompleteListener$, 'next', (next) => (data) => {
    const isOutdated = trigger._waitingCommandQueue.length > 0 || trigger._restartCalculation;
    if (data.functionsExecutedState !== FormulaExecutedStateType.SUCCESS || !isOutdated) {
      return next(data);
    }
    addWaitingChanges(trigger);
    trigger._restartCalculation = true;
    next({ ...data, functionsExecutedState: FormulaExecutedStateType.STOP_EXECUTION });
  });
}
