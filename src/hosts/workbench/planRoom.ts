import type { Area, CellReference } from '../../cells/area';
import { excelLimits } from '../../cells/excelLimits';
import type { Plan } from '../../sheets/plan';
import type { Collision } from '../workbook';
import { block, blockAddress } from './block';

/** The cells that a plan would fill, and what the end of the sheet leaves of them. */
export interface PlanRoom {
  readonly area: Area;
  /** As much of the area as a sheet has in Excel. */
  readonly room: Area;
  /** The room in A1 notation. */
  readonly where: string;
  /** That the room is not enough; empty where it is. */
  readonly atEdge: readonly Collision[];
}

/** Looks whether a plan would leave the sheet. */
export function planRoom({ cells, columnWidths }: Plan, { row, column }: CellReference): PlanRoom {
  const area = { row, column, rows: cells.length, columns: columnWidths.length };
  const room = {
    row,
    column,
    rows: Math.min(area.rows, excelLimits.rows - row),
    columns: Math.min(area.columns, excelLimits.columns - column),
  };
  const where = blockAddress(block(room));
  const fits = room.rows === area.rows && room.columns === area.columns;
  return { area, room, where, atEdge: fits ? [] : [{ kind: 'edge', address: where }] };
}
