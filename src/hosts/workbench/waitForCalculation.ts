import type { IAccessor } from '@univerjs/core';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';

/** Milliseconds after which the wait ends; the calculation continues. */
const timeoutMs = 10_000;

/** Waits until every formula shows its result, up to a limit. */
export async function waitForCalculation(accessor: IAccessor): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  await Promise.race([
    accessor.get(FormulaCalculationSessionService).waitForLatestApplied(),
    new Promise<void>((resolve) => (timer = setTimeout(resolve, timeoutMs))),
  ]);
  clearTimeout(timer);
}
