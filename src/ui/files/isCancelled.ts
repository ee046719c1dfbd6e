import { WorkbookError } from '../../hosts/workbook';

/** Whether an action failed since the user has ended it: that is not a mistake. */
export function isCancelled(error: unknown): boolean {
  return error instanceof WorkbookError && error.refusal.kind === 'cancelled';
}
