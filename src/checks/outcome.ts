import type { NotCheckedReason } from './suiteTexts';
import { CheckFailure, NotChecked } from './CheckFailure';
import { ScratchMissed } from './ScratchMissed';

/** The result of a check. */
export type CheckOutcome =
  | { readonly kind: 'passed' }
  | { readonly kind: 'failed'; readonly expected: string; readonly got: string }
  /** Something was thrown: the workbook refused, or the program did. */
  | { readonly kind: 'stopped'; readonly error: unknown }
  | { readonly kind: 'notChecked'; readonly reason: NotCheckedReason };

/** Runs a check and returns its result. */
export async function checkOutcome(run: () => Promise<void>): Promise<CheckOutcome> {
  try {
    await run();
    return { kind: 'passed' };
  } catch (error) {
    if (error instanceof CheckFailure) {
      return { kind: 'failed', expected: error.expected, got: error.got };
    }
    if (error instanceof NotChecked) return { kind: 'notChecked', reason: error.reason };
    if (error instanceof ScratchMissed) return { kind: 'notChecked', reason: 'otherSheet' };
    return { kind: 'stopped', error };
  }
}
