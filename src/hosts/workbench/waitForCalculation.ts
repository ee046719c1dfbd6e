import type { IAccessor } from '@univerjs/core';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import { isCalculated } from './calculationState';

/** Milliseconds after which the wait ends; the calculation continues. */
const timeoutMs = 10_000;

/** Waits until every formula shows its result, up to a limit. */
export async function waitForCalculation(accessor: IAccessor): Promise<void> {
  const session = accessor.get(FormulaCalculationSessionService);
  const end = performance.now() + timeoutMs;
  // Once it is over, a change may have begun another one.
  while (performance.now() < end && !(await isCalculated(accessor))) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    await Promise.race([
      session.waitForLatestApplied(),
      new Promise<void>((resolve) => (timer = setTimeout(resolve, end - performance.now()))),
    ]);
    clearTimeout(timer);
  }
}
