import type { IAccessor } from '@univerjs/core';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import { isCalculated } from './calculationState';
import { type FileOptions, WorkbookError } from '../workbook';

type Session = FormulaCalculationSessionService;

/** A calculation that has not moved for so long is not waited for, in milliseconds. */
const timeoutMs = 30_000;

/** Milliseconds between checks of the calculation. */
const interval = 20;

/**
 * Waits until every formula shows its result, however long that takes.
 *
 * @returns false if the calculation no longer moves: what formulas show need not be their results
 * @throws WorkbookError if it was ended
 */
export async function fullyCalculated(
  accessor: IAccessor,
  { onProgress, signal }: FileOptions = {},
): Promise<boolean> {
  const session = accessor.get(FormulaCalculationSessionService);
  let moved = performance.now();
  const watching = session.state$.subscribe(() => {
    moved = performance.now();
    const done = shareDone(session);
    onProgress?.({ step: 'calculating', ...(done !== undefined && { done }) });
  });
  try {
    // Once it is over, a change may have begun another one.
    while (!(await isCalculated(accessor))) {
      const waiting = { isOver: false };
      void session.waitForLatestApplied().then(() => (waiting.isOver = true));
      while (!waiting.isOver) {
        if (signal?.aborted) throw new WorkbookError({ kind: 'cancelled' });
        if (performance.now() - moved > timeoutMs) return false;
        await new Promise((resolve) => setTimeout(resolve, interval));
      }
    }
    return true;
  } finally {
    watching.unsubscribe();
  }
}

function shareDone({ state: { progress } }: Session): number | undefined {
  if (!progress) return undefined;
  const all = progress.totalFormulasToCalculate + progress.totalArrayFormulasToCalculate;
  const done = progress.completedFormulasCount + progress.completedArrayFormulasCount;
  return all > 0 ? Math.min(1, done / all) : undefined;
}
