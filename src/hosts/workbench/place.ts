import type { Worksheet } from '@univerjs/core';
import type { Area, CellReference } from '../../cells/area';
import type { Plan } from '../../sheets/plan';
import type { Placement, Collision } from '../workbook';
import { excelLimits } from '../../cells/excelLimits';
import { block, blockAddress } from './block';

/** Where a plan would stand, and on which of the grid's sheets; none yet where it gets a new one. */
export interface Place extends Placement {
  readonly plan: Plan;
  readonly worksheet: Worksheet | undefined;
  readonly area: Area;
}

/** Where plans that are inserted together would stand. */
export interface Places {
  /** In the order of the plans. */
  readonly places: readonly [Place, ...Place[]];
  /** What their new sheets will be called, by the plan's name; empty where they get none. */
  readonly sheetNames: ReadonlyMap<string, string>;
}

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

/** Where a plan stands: on which sheet, by id and by name, and from which cell on. */
export interface SheetPlacement {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly sheet: string;
  readonly origin: CellReference;
}

/** A place of a plan, counted from the sheet's first cell. */
export function movedBy<T extends CellReference>(place: T, origin: CellReference): T {
  return { ...place, row: origin.row + place.row, column: origin.column + place.column };
}
