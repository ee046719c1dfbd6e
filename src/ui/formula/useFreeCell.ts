import { useCallback } from 'react';
import { address, firstCell } from '../../cells/a1';
import type { Location, Selection, Workbook } from '../../hosts/workbook';
import { spillPlan } from '../../sheets/formulaPlan';
import { useFollowed } from '../async/useFollowed';
import type { SpillSize } from './spillSize';

/** The cell that a formula goes into, and the cells that are taken if that is not the one asked for. */
export interface FreeCell extends Location {
  readonly taken?: string;
  /** On a protected sheet: a formula may go into an unlocked cell, but nothing is formatted. */
  readonly isProtected?: true;
}

/** Long enough to pass over the cells on the way of a held arrow key. */
export const selectionPause = 200;

/**
 * The cell that was asked for if all that the formula fills is free, else the next free one below. Of a single cell what it
 * holds is known already.
 */
export function useFreeCell(
  workbook: Workbook,
  target: Selection | undefined,
  { rows, columns }: SpillSize,
): FreeCell | undefined {
  const [sheet, cell] = [target?.sheet, target?.cell];
  const isFree = target?.value === null && target.formula === undefined;
  const mayCollide = target !== undefined && !(isFree && rows * columns === 1);
  const look = useCallback(async () => {
    if (!mayCollide || sheet === undefined || cell === undefined) return undefined;
    return workbook.previewInsert(spillPlan(rows, columns), {
      kind: 'at',
      sheet,
      ...firstCell(cell),
    });
  }, [workbook, mayCollide, sheet, cell, rows, columns]);
  const { reading } = useFollowed(workbook, look, { delay: selectionPause });
  if (sheet === undefined || cell === undefined) return undefined;
  const asked = { sheet, address: cell };
  const found = mayCollide && reading.kind === 'done' ? reading.result : undefined;
  // An answer to an earlier question says nothing of this one.
  const isAnswer =
    found?.sheet === sheet && found.address === address(firstCell(cell), rows, columns);
  if (!isAnswer || found.collisions.length === 0) return asked;
  if (found.collisions.some(({ kind }) => kind === 'protected'))
    return { ...asked, isProtected: true };
  const next = found.nextFreePlace;
  if (!next) return asked;
  return { sheet: next.sheet, address: address(next, 1, 1), taken: found.address };
}
