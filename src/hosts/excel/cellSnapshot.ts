import type { Area } from '../../cells/area';
import type { Plan } from '../../sheets/plan';
import { askCellLooks } from './cellLooks';
import { askRules } from './cellRules';
import type { Size } from './size';
import { askTakenNames } from './takenNames';

/** The answers to one look at cells; to be read after a sync. */
export type CellSnapshot = ReturnType<typeof askCells>;

/**
 * Asks all that an insertion has to know of the cells that it would fill, their sheet and the workbook.
 *
 * @param room how many of the plan's rows and columns the sheet has
 */
export function askCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  first: Excel.Range,
  plan: Plan,
  room: Size,
) {
  const { rows, columns } = room;
  const active = context.workbook.getActiveCell();
  const activeSheet = context.workbook.worksheets.getActiveWorksheet();
  const range = first.getResizedRange(rows - 1, columns - 1);
  const used = range.getUsedRangeOrNullObject(true);
  const usedColumns = range.getEntireColumn().getUsedRangeOrNullObject(true);
  const usedSheet = sheet.getUsedRangeOrNullObject(true);
  const each = Array.from({ length: columns }, (_, i) => range.getColumn(i));

  active.load('address');
  activeSheet.load('name');
  sheet.load('name,protection/protected');
  sheet.charts.load('items/id');
  range.load('rowIndex,columnIndex,numberFormat');
  used.load('address,hasSpill');
  usedColumns.load('rowIndex,rowCount');
  usedSheet.load('rowIndex,columnIndex,rowCount,columnCount');
  sheet.tables.load('items/name');
  for (const column of each) column.load('format/columnWidth,columnHidden');
  return {
    active,
    activeSheet,
    sheet,
    range,
    used,
    usedColumns,
    usedSheet,
    each,
    giveLooks: askCellLooks(range),
    giveRules: askRules(range, plan, room),
    taken: askTakenNames(context),
  };
}

/** Where a range stands, of which the four numbers are loaded. */
export function areaOf(range: Excel.Range): Area {
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  return { row, column, rows, columns };
}
