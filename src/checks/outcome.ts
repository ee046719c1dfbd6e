import type { Text } from '../language';
import { CheckFailure, NotChecked } from './CheckFailure';
import { ScratchMissed } from './ScratchMissed';

/** The result of a check. */
export type CheckOutcome =
  | { readonly kind: 'passed' }
  | { readonly kind: 'failed'; readonly expected: string; readonly got: string }
  /** Something was thrown: the workbook refused, or the program did. */
  | { readonly kind: 'stopped'; readonly error: unknown }
  | { readonly kind: 'notChecked'; readonly reason: Text };

const elsewhere: Text = {
  en: 'Another sheet was selected during this check. Check again, and do not use the workbook until it is done.',
  'zh-CN': '检查期间切换到了其他工作表。请重新检查，完成之前不要操作工作簿。',
};

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
    if (error instanceof ScratchMissed) return { kind: 'notChecked', reason: elsewhere };
    return { kind: 'stopped', error };
  }
}
