import { useCallback } from 'react';
import { WorkbookError, type Workbook } from '../../hosts/workbook';
import { latestResult } from './latestResult';
import { useFollowed } from './useFollowed';

/**
 * Whether what a message reports is still true as the workbook changes: an undo ends it, a redo restores it.
 *
 * @param check the same function for as long as the message is the same; a refusal means that it is no longer so
 */
export function useStands(workbook: Workbook, check: () => Promise<boolean>): boolean {
  const look = useCallback(async () => {
    try {
      return await check();
    } catch (error) {
      if (error instanceof WorkbookError && isGone(error)) return false;
      throw error;
    }
  }, [check]);
  const { reading } = useFollowed(workbook, look);
  // What cannot be read at the moment, such as while a cell is edited, is looked at again with the next change.
  if (reading.kind === 'failed' && !(reading.error instanceof WorkbookError)) throw reading.error;
  return latestResult(reading) ?? true;
}

/** A sheet that is not there is a refusal by the host; a cursor in a cell, or a busy program, is not. */
function isGone({ refusal }: WorkbookError): boolean {
  return refusal.kind === 'host' || refusal.kind === 'verificationFailed';
}
