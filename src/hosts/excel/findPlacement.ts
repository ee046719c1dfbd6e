import type { Plan } from '../../sheets/plan';
import type { InsertTarget, Placement } from '../workbook';
import { type Places, type Place, planSize, roomFor, type Size } from './place';
import { placesOnNewSheets } from './placesOnNewSheets';
import { address } from '../../cells/a1';
import type { CellReference } from '../../cells/area';
import { nextFreePlace, collisionsIn } from './collisions';
import { areaOf, tableAreas } from './areas';
import { loadSnapshot } from './cellSnapshot';
import { chartPlace, chartsFrom } from '../../sheets/chartPlace';
import { loadDateShift } from './cellEntry';
import { rollBackOnSheet } from './rollBack';

/** Finds where a plan will go, and what is in its way, without changing anything. */
export function findPlaces(
  context: Excel.RequestContext,
  plan: Plan,
  target: InsertTarget,
): Promise<Places> {
  return target.kind === 'newSheet'
    ? placesOnNewSheets(context, [plan])
    : placeAtCells(context, plan, target);
}

/** Previews an insertion for the task pane. */
export async function findPlacement(
  context: Excel.RequestContext,
  plan: Plan,
  target: InsertTarget,
): Promise<Placement> {
  const { places } = await findPlaces(context, plan, target);
  const { sheet, address, collisions, nextFreePlace } = places[0];
  return { sheet, address, collisions, ...(nextFreePlace && { nextFreePlace }) };
}

type CellsTarget = Exclude<InsertTarget, { kind: 'newSheet' }>;

/** Reads the cells that a plan would fill, in one sync. */
async function placeAtCells(
  context: Excel.RequestContext,
  plan: Plan,
  target: CellsTarget,
): Promise<Places> {
  const size = planSize(plan);
  const { worksheets } = context.workbook;
  if (target.kind === 'at') {
    const sheet = worksheets.getItem(target.sheet);
    const first = sheet.getCell(target.row, target.column);
    return placeFrom(context, sheet, first, plan, roomFor(size, target));
  }
  const sheet = worksheets.getActiveWorksheet();
  const first = context.workbook.getActiveCell();
  try {
    return await placeFrom(context, sheet, first, plan, size);
  } catch (error) {
    // A range that extends past the sheet fails the whole sync.
    const room = roomFor(size, await activeCell(context));
    if (room.rows === size.rows && room.columns === size.columns) throw error;
    return placeFrom(
      context,
      worksheets.getActiveWorksheet(),
      context.workbook.getActiveCell(),
      plan,
      room,
    );
  }
}

/** The active cell, read again: objects of a failed sync are no longer valid. */
async function activeCell(context: Excel.RequestContext): Promise<CellReference> {
  const cell = context.workbook.getActiveCell();
  cell.load('rowIndex,columnIndex');
  await context.sync();
  return { row: cell.rowIndex, column: cell.columnIndex };
}

async function placeFrom(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  first: Excel.Range,
  plan: Plan,
  room: Size,
): Promise<Places> {
  const size = planSize(plan);
  const found = loadSnapshot(context, sheet, first, plan, room);
  const dateShift = loadDateShift(context, [plan]);
  await context.sync();
  const { range, usedColumns, usedSheet } = found;
  const origin = { row: range.rowIndex, column: range.columnIndex };
  const area = { ...origin, ...size };
  const where = address(origin, room.rows, room.columns);
  const leavesSheet = room.rows < size.rows || room.columns < size.columns;
  const edge = leavesSheet ? [{ kind: 'edge', address: where } as const] : [];
  const tables = await tableAreas(context, found.sheet.tables.items);
  const collisions = [...edge, ...collisionsIn(found, { ...origin, ...room }, tables)];
  const used = usedSheet.isNullObject ? undefined : areaOf(usedSheet);
  const lastRow = usedColumns.isNullObject ? -2 : usedColumns.rowIndex + usedColumns.rowCount - 1;
  const sheetName = sheet.name;
  const lastFilled = Math.max(lastRow, origin.row - 2);
  const place: Place = {
    plan,
    sheet: sheetName,
    address: where,
    collisions,
    ...(!sheet.protection.protected && nextFreePlace(sheetName, area, lastFilled, tables)),
    origin,
    columnWidths: found.each.map(({ format }) => format.columnWidth),
    // A hidden column stays hidden, and one with contents keeps the width that the user gave it.
    keptColumns: found.each.map(
      ({ columnHidden }, i) => columnHidden || found.usedEach[i]?.isNullObject === false,
    ),
    charts: chartsFrom(chartPlace(area, used), plan.charts),
    isNewSheet: false,
    // By its name: another sheet may be active when the plan is written.
    open: () => context.workbook.worksheets.getItem(sheetName),
  };
  return {
    places: [place],
    sheetNames: new Map(),
    taken: found.taken(),
    dateShift: dateShift(),
    rollBack: rollBackOnSheet(context, found, place),
  };
}
