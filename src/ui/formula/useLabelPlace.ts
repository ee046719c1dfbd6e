import { useCallback } from 'react';
import { address, firstCell } from '../../cells/a1';
import type { CellReference } from '../../cells/area';
import type { Workbook } from '../../hosts/workbook';
import { type LabelSide, spillPlan } from '../../sheets/formulaPlan';
import { useFollowed } from '../async/useFollowed';
import type { SpillSize } from './spillSize';
import { type FreeCell, selectionPause } from './useFreeCell';

/** Where a label goes: its cell, which is also the first of the block with the formula. */
export interface LabelPlace {
  readonly side: LabelSide;
  /** In A1 notation. */
  readonly address: string;
}

/**
 * Where the label of a formula may go: to the left of what fills one row, else above; undefined while neither is known to
 * be free.
 *
 * @param place of the formula; without one, no label is looked for
 */
export function useLabelPlace(
  workbook: Workbook,
  place: FreeCell | undefined,
  { rows, columns }: SpillSize,
): LabelPlace | undefined {
  const [sheet, cell] = [place?.sheet, place?.address];
  const look = useCallback(async () => {
    if (sheet === undefined || cell === undefined) return undefined;
    for (const candidate of candidates(firstCell(cell), { rows, columns })) {
      const plan = spillPlan(candidate.rows, candidate.columns);
      const target = { kind: 'at', sheet, ...candidate.origin } as const;
      const { collisions } = await workbook.previewInsert(plan, target);
      if (collisions.length > 0) continue;
      const { side, origin } = candidate;
      return { side, address: address(origin, 1, 1), of: `${sheet}!${cell}` };
    }
    return undefined;
  }, [workbook, sheet, cell, rows, columns]);
  const { reading } = useFollowed(workbook, look, { delay: selectionPause });
  const found = reading.kind === 'done' ? reading.result : undefined;
  // An answer to an earlier question says nothing of this one.
  return found && found.of === `${sheet}!${cell}` ? found : undefined;
}

interface Candidate extends SpillSize {
  readonly side: LabelSide;
  readonly origin: CellReference;
}

/** The blocks of a formula and its label, the better first. */
function candidates(
  { row, column }: CellReference,
  { rows, columns }: SpillSize,
): readonly Candidate[] {
  const left: Candidate = {
    side: 'left',
    origin: { row, column: column - 1 },
    rows,
    columns: columns + 1,
  };
  const above: Candidate = {
    side: 'above',
    origin: { row: row - 1, column },
    rows: rows + 1,
    columns,
  };
  return [...(rows === 1 && column > 0 ? [left] : []), ...(row > 0 ? [above] : [])];
}
