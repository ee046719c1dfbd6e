import { CommandType, ICommandService, type Injector } from '@univerjs/core';
import {
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from '@univerjs/engine-formula';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import { isUnderWay } from '../calculationState';
import { addWaitingChanges, calculationTrigger } from '../calculationTrigger';

/**
 * Lets a calculation begin once the change that it is for is painted.
 *
 * Univer 0.25.1 waits for 100 ms after each change. It still does where nothing is painted, as in a tab behind others.
 */
export function calculateSoon(injector: Injector): void {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  injector.get(ICommandService).onCommandExecuted(({ type }) => {
    if (type !== CommandType.MUTATION) return;
    cancel();
    frame = requestAnimationFrame(() => (timer = setTimeout(() => calculate(injector))));
  });
  const cancel = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  injector.get(FormulaCalculationSessionService).disposeWithMe({ dispose: cancel });
}

/** What the grid does after its 100 ms. */
function calculate(injector: Injector): void {
  const trigger = calculationTrigger(injector);
  const isProceeding = trigger._executionInProgressParams !== null;
  // While another calculation only begins, it cannot be told to begin again with what has changed since.
  const cannotRestart = isUnderWay(injector) && !isProceeding;
  if (trigger._waitingCommandQueue.length === 0 || cannotRestart) return;
  addWaitingChanges(trigger);
  const commands = injector.get(ICommandService);
  if (isProceeding) {
    trigger._restartCalculation = true;
    commands.syncExecuteCommand(SetFormulaCalculationStopMutation.id, {});
  } else {
    const params = { ...trigger._executingDirtyData };
    commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
  }
}
