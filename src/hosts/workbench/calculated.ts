import type { IAccessor } from '@univerjs/core';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';

/** A calculation that takes longer goes on by itself. */
const patience = 10_000;

/** Waits until every formula shows what it answers, within reason. */
export async function calculated(accessor: IAccessor): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  await Promise.race([
    accessor.get(FormulaCalculationSessionService).waitForLatestApplied(),
    new Promise<void>((resolve) => (timer = setTimeout(resolve, patience))),
  ]);
  clearTimeout(timer);
}
