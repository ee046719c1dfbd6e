import type { Injector } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  ICalculateFormulaService,
  IDependencyManagerService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import type { EngineFaults } from './EngineFaults';
import { override } from './override';

/** Milliseconds between checks of the calculation. */
const interval = 1000;

/** The number of checks without progress, while the page is not blocked, after which it counts as dead. */
const maxStalled = 10;

/** The number of formulas of one calculation that may fail before the rest waits for the next. */
const maxAttempts = 20;

interface Calculation {
  _executeStep: () => Promise<unknown>;
  _executeLock: object;
  _disposed: boolean;
}

interface Generator {
  _dependencyTreeCache: Map<number, object>;
}

/**
 * Restarts a calculation that has died, without the formula that caused it.
 *
 * @param block makes the formula of a cell an error until it is entered again
 */
export function reviveCalculation(
  injector: Injector,
  faults: EngineFaults,
  block: (cell: BlockedCell) => void,
): void {
  const blame = (error: unknown) => {
    const {
      currentUnitId: unitId,
      currentSubUnitId,
      currentRow,
      currentColumn,
    } = injector.get(IFormulaRuntimeService);
    const place = { sheetId: currentSubUnitId, row: currentRow, column: currentColumn };
    block({ unitId, ...place });
    faults.report({ unitId, place, error });
  };
  repeatFailedSteps(injector, blame);
  watch(injector, blame);
}

/** A cell whose formula is made an error. */
export interface BlockedCell {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

function repeatFailedSteps(injector: Injector, blame: (error: unknown) => void): void {
  const calculation = injector.get(ICalculateFormulaService) as unknown as Calculation;
  override(calculation, '_executeStep', (execute) => async () => {
    for (let attempt = 1; attempt <= maxAttempts; attempt++) {
      try {
        return await execute();
      } catch (error) {
        // Nothing is left to repeat it with.
        if (calculation._disposed) return undefined;
        // The first time, the cause may not be a formula.
        if (attempt === 1) reportError(error);
        else blame(error);
        forget(injector);
      }
    }
    return undefined;
  });
}

/** All that the engine has found out of what depends on what is found out again. */
function forget(injector: Injector): void {
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const dependencies = injector.get(IDependencyManagerService);
  generator._dependencyTreeCache.clear();
  dependencies.closeKdTree();
  dependencies.reset();
}

/** Ends a calculation that neither proceeds nor finishes, and calculates everything again. */
function watch(injector: Injector, blame: (error: unknown) => void): void {
  const session = injector.get(FormulaCalculationSessionService);
  let [seen, times] = [session.state, 0];
  const timer = setInterval(() => {
    const { state } = session;
    const isOpen = state.started && !state.completed && !state.stopped && !state.resultEmitted;
    times = isOpen && state === seen ? times + 1 : 0;
    seen = state;
    if (times < maxStalled) return;
    times = 0;
    blame(new Error('The calculation did not end.'));
    restart(injector);
  }, interval);
  session.disposeWithMe({ dispose: () => clearInterval(timer) });
}

function restart(injector: Injector): void {
  const commands = injector.get(ICommandService);
  const calculation = injector.get(ICalculateFormulaService) as unknown as Calculation;
  const Lock = calculation._executeLock.constructor as new () => object;
  calculation._executeLock = new Lock();
  forget(injector);
  const local = { onlyLocal: true };
  commands.syncExecuteCommand(
    SetFormulaCalculationNotificationMutation.id,
    { functionsExecutedState: FormulaExecutedStateType.STOP_EXECUTION },
    local,
  );
  commands.syncExecuteCommand(
    SetFormulaCalculationStartMutation.id,
    {
      ...{ forceCalculation: true, dirtyRanges: [], dirtyNameMap: {}, dirtyDefinedNameMap: {} },
      ...{ dirtyUnitFeatureMap: {}, dirtyUnitOtherFormulaMap: {}, clearDependencyTreeCache: {} },
    },
    local,
  );
}
