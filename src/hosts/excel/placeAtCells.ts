import { address } from '../../cells/a1';
import type { CellReference } from '../../cells/area';
import type { Plan } from '../../sheets/plan';
import type { InsertTarget } from '../workbook';
import { nextFreePlace } from './below';
import { areaOf, askCells } from './cellSnapshot';
import { chartPlace } from '../../sheets/chartPlace';
import { collisionsIn } from './collisionsIn';
import { askDateShift } from './dateShift';
import type { Place, Places } from './place';
import { restoreCells } from './restoreCells';
import { tableAreas } from './tableAreas';
import { planSize, roomFor, type Size } from './size';

type CellsTarget = Exclude<InsertTarget, { kind: 'newSheet' }>;

/** Looks at the cells that a plan would fill, in one sync. */
export async function placeAtCells(
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
    // Excel cannot form a range that leaves the sheet, and then answers nothing of what was asked.
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

/** Got again: what was got for a sync that failed is no longer known to Excel. */
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
  const asked = askCells(context, sheet, first, plan, room);
  const dateShift = askDateShift(context, [plan]);
  await context.sync();
  const { range, usedColumns, usedSheet } = asked;
  const origin = { row: range.rowIndex, column: range.columnIndex };
  const area = { ...origin, ...size };
  const where = address(origin, room.rows, room.columns);
  const leavesSheet = room.rows < size.rows || room.columns < size.columns;
  const edge = leavesSheet ? [{ kind: 'edge', address: where } as const] : [];
  const tables = await tableAreas(context, asked.sheet.tables.items);
  const collisions = [...edge, ...collisionsIn(asked, { ...origin, ...room }, tables)];
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
    // One that the user has hidden stays hidden.
    columnWidths: asked.each.map(({ columnHidden, format }) =>
      columnHidden ? Infinity : format.columnWidth,
    ),
    charts: chartPlace(area, used),
    isNewSheet: false,
    // By its name: the sheet that is active now need not be when the write arrives.
    open: () => context.workbook.worksheets.getItem(sheetName),
  };
  return {
    places: [place],
    sheetNames: new Map(),
    taken: asked.taken(),
    dateShift: dateShift(),
    restore: restoreCells(context, asked, place),
  };
}
