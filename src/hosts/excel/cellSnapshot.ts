import type { Plan } from '../../sheets/plan';
import { loadFormats } from './cellFormats';
import { type Size, loadTakenNames } from './place';

/** What `loadSnapshot` loads, to be read after a sync. */
export type CellSnapshot = ReturnType<typeof loadSnapshot>;

/**
 * Loads everything that an insertion needs to know about the cells that it would fill, their sheet and the workbook.
 *
 * @param room how many of the plan's rows and columns the sheet has
 */
export function loadSnapshot(
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
  const usedEach = each.map((column) => column.getEntireColumn().getUsedRangeOrNullObject(true));

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
  for (const used of usedEach) used.load('address');
  return {
    active,
    activeSheet,
    sheet,
    range,
    used,
    usedColumns,
    usedSheet,
    each,
    usedEach,
    restoreFormats: loadFormats(range),
    restoreRules: loadRules(range, plan, room),
    taken: loadTakenNames(context),
  };
}

/**
 * Loads the validation rules of the cells where a plan has its own, cell by cell: for several cells together, Excel returns
 * only what they have in common. After the next sync, the returned function sets those rules again.
 *
 * @param room how many of the plan's rows and columns the sheet has
 */
function loadRules(
  range: Excel.Range,
  { choices = [] }: Plan,
  room: Size,
): (range: Excel.Range) => void {
  const asked = choices
    .flatMap(({ area: { row, column, rows, columns } }) =>
      Array.from({ length: rows * columns }, (_, i) => ({
        row: row + Math.floor(i / columns),
        column: column + (i % columns),
      })),
    )
    .filter(({ row, column }) => row < room.rows && column < room.columns)
    .map(({ row, column }) => {
      const { dataValidation: found } = range.getCell(row, column);
      found.load('type,rule,errorAlert,ignoreBlanks,prompt');
      return { row, column, found };
    });
  return (target) => {
    for (const { row, column, found } of asked) {
      const { dataValidation } = target.getCell(row, column);
      dataValidation.clear();
      if (found.type === 'None') continue;
      dataValidation.rule = found.rule;
      dataValidation.errorAlert = found.errorAlert;
      dataValidation.ignoreBlanks = found.ignoreBlanks;
      dataValidation.prompt = found.prompt;
    }
  };
}
