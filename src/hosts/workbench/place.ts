import type { Worksheet } from '@univerjs/core';
import type { Area, CellReference } from '../../cells/area';
import type { Plan } from '../../sheets/plan';
import type { Placement, Collision } from '../workbook';
import { excelLimits } from '../../cells/excelLimits';
import { block, blockAddress } from './block';

/** Where a plan will go; the grid's sheet is undefined if it gets a new one. */
export interface Place extends Placement {
  readonly plan: Plan;
  readonly worksheet: Worksheet | undefined;
  readonly area: Area;
}

/** Where plans that are inserted together will go. */
export interface Places {
  /** In the order of the plans. */
  readonly places: readonly [Place, ...Place[]];
  /** The names of their new sheets, by the plan's name; empty if they need none. */
  readonly sheetNames: ReadonlyMap<string, string>;
}

/** The cells that a plan will fill, and the part of them within the sheet. */
interface PlanRoom {
  readonly area: Area;
  /** The part of the area within the limits of an Excel sheet. */
  readonly room: Area;
  /** The room in A1 notation. */
  readonly where: string;
  /** The collision with the end of the sheet; empty if there is none. */
  readonly atEdge: readonly Collision[];
}

/** Checks whether a plan fits on the sheet. */
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

/** The sheet and the first cell of a plan. */
export interface SheetPlacement {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly sheet: string;
  readonly origin: CellReference;
}

/** A position within a plan, converted to one on the sheet. */
export function movedBy<T extends CellReference>(place: T, origin: CellReference): T {
  return { ...place, row: origin.row + place.row, column: origin.column + place.column };
}
