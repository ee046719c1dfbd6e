import type { IAccessor } from '@univerjs/core';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';

/** A calculation that takes longer goes on by itself. */
const timeoutMs = 10_000;

/** Waits until every formula shows what it answers, within reason. */
export async function waitForCalculation(accessor: IAccessor): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  await Promise.race([
    accessor.get(FormulaCalculationSessionService).waitForLatestApplied(),
    new Promise<void>((resolve) => (timer = setTimeout(resolve, timeoutMs))),
  ]);
  clearTimeout(timer);
}
