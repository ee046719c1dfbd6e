import { useCallback } from 'react';
import { namesIn } from '../../formulas/namesIn';
import type { Workbook } from '../../hosts/workbook';
import { latestResult } from '../async/latestResult';
import { useFollowed } from '../async/useFollowed';

/**
 * The names and tables of the workbook, in lower case, as they change. They are read once a field may hold one.
 *
 * @returns undefined while they are not known
 */
export function useKnownNames(
  workbook: Workbook,
  texts: readonly string[],
): ReadonlySet<string> | undefined {
  const mayName = texts.some((text) => namesIn(`=${text}`).size > 0);
  const read = useCallback(
    async () =>
      new Set(mayName ? (await workbook.readNames()).map(({ name }) => name.toLowerCase()) : []),
    [workbook, mayName],
  );
  // A failure to read them leaves them unknown: the field then says what it takes.
  return latestResult(useFollowed(workbook, read).reading);
}
