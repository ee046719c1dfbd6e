import { CommandType, type ICommandInfo, ICommandService, type Injector } from '@univerjs/core';
import {
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from '@univerjs/engine-formula';
import {
  FormulaCalculationSessionService,
  TriggerCalculationController,
} from '@univerjs/sheets-formula';
import { isUnderWay } from '../calculationState';

interface Trigger {
  _waitingCommandQueue: readonly ICommandInfo[];
  readonly _setTimeoutKey: number;
  _executingDirtyData: object;
  readonly _executionInProgressParams: unknown;
  _restartCalculation: boolean;
  readonly _generateDirty: (changes: readonly ICommandInfo[]) => object;
  readonly _mergeDirty: (one: object, other: object) => object;
}

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
  const trigger = injector.get(TriggerCalculationController) as unknown as Trigger;
  const changes = trigger._waitingCommandQueue;
  const isProceeding = trigger._executionInProgressParams !== null;
  // While another calculation only begins, it cannot be told to begin again with what has changed since.
  if (changes.length === 0 || (isUnderWay(injector) && !isProceeding)) return;
  clearTimeout(trigger._setTimeoutKey);
  trigger._waitingCommandQueue = [];
  const changed = trigger._mergeDirty(trigger._executingDirtyData, trigger._generateDirty(changes));
  trigger._executingDirtyData = changed;
  const commands = injector.get(ICommandService);
  if (isProceeding) {
    trigger._restartCalculation = true;
    commands.syncExecuteCommand(SetFormulaCalculationStopMutation.id, {});
  } else {
    const params = { ...changed };
    commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
  }
}
