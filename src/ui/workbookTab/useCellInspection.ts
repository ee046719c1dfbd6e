import { useCallback } from 'react';
import type { Selection, Workbook } from '../../hosts/workbook';
import { type Followed, useFollowed } from '../async/useFollowed';
import { inspectCell, type CellInspection } from './inspectCell';

/** Long enough that holding an arrow key down does not read every cell on the way. */
const passingBy = 150;

/** A cell, with what is behind it: while another one is read, neither is shown without the other. */
export interface InspectedCell {
  readonly selection: Selection;
  readonly inspection: CellInspection;
}

/** What is behind the selected cell, read again when the workbook changes. */
export function useCellInspection(
  workbook: Workbook,
  selection: Selection,
): Followed<InspectedCell> {
  const read = useCallback(
    async () => ({ selection, inspection: await inspectCell(workbook, selection) }),
    [workbook, selection],
  );
  return useFollowed(workbook, read, { delay: passingBy });
}
