import { useCallback } from 'react';
import type { Selection, Workbook } from '../../hosts/workbook';
import { type Followed, useFollowed } from '../async/useFollowed';
import { inspectCell, type CellInspection } from './inspectCell';

/** Long enough that holding an arrow key down does not read every cell on the way. */
const passingBy = 150;

/** What is behind the selected cell, read again when the workbook changes. */
export function useCellInspection(
  workbook: Workbook,
  selection: Selection,
): Followed<CellInspection> {
  const read = useCallback(() => inspectCell(workbook, selection), [workbook, selection]);
  return useFollowed(workbook, read, { delay: passingBy });
}
