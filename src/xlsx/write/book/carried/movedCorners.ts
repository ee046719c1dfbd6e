import type { CellReference } from '../../../../cells/area';
import type { OriginRun } from '../../../book';
import { movedEdge } from '../shifting/movedIndex';
import type { SheetMove } from '../shifting/moves';

/** The cells in which what is drawn over a sheet begins and ends. */
export interface Corners {
  readonly from: CellReference;
  readonly to: CellReference;
}

/**
 * Where what is drawn from one cell to another is now.
 *
 * @param keepsSize whether it is only moved with its first cell; else it grows and shrinks with the cells it covers.
 *   What would be left without any extent keeps its size
 */
export function movedCorners(
  from: CellReference,
  to: CellReference,
  { rows, columns }: SheetMove,
  keepsSize: boolean,
): Corners {
  const [top, bottom] = movedSides(from.row, to.row, rows, keepsSize);
  const [left, right] = movedSides(from.column, to.column, columns, keepsSize);
  return { from: { row: top, column: left }, to: { row: bottom, column: right } };
}

function movedSides(
  first: number,
  last: number,
  runs: readonly OriginRun[] | undefined,
  keepsSize: boolean,
): readonly [number, number] {
  const start = movedEdge(first, runs);
  const end = movedEdge(last, runs);
  const isLost = end < start || (end === start && last > first);
  return [start, keepsSize || isLost ? start + last - first : end];
}
