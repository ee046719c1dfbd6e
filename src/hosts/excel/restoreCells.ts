import type { CellSnapshot } from './cellSnapshot';
import { isSameArea } from './areas';
import { localAddress } from './localAddress';
import type { Naming } from './naming';
import type { Place, Places } from './place';
import { tableAreas } from './tableAreas';
import { takeBackNames } from './takeBackNames';
import { widened } from './widened';

/**
 * How to put cells back as a look has found them: empty, with their own formats, rules and widths, and without the
 * tables, charts, names and styles that an insertion has added, as far as it came. Whatever else is there by then stays.
 */
export function restoreCells(
  context: Excel.RequestContext,
  asked: CellSnapshot,
  place: Place,
): Places['restore'] {
  return async (written) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem(asked.sheet.name);
    const { charts, tables } = sheet;
    charts.load('items/id');
    tables.load('items/name');
    const takeBack = takeBackNames(context, written);
    await context.sync();
    const madeTables = await tablesMade(context, tables.items, asked, written);

    const { rowIndex, columnIndex, numberFormat } = asked.range;
    const columns = asked.each.length;
    const range = sheet.getRangeByIndexes(rowIndex, columnIndex, numberFormat.length, columns);
    const known = new Set(asked.sheet.charts.items.map(({ id }) => id));
    for (const chart of charts.items) if (!known.has(chart.id)) chart.delete();
    for (const table of madeTables) table.delete();
    takeBack();
    // Not cleared: that fails if a part of merged cells is among them.
    range.formulas = numberFormat.map((row) => row.map(() => ''));
    const giveByHand = asked.giveLooks(range);
    asked.giveRules(range);
    range.numberFormat = numberFormat;
    for (const { column } of widened(place)) {
      range.getColumn(column).format.columnWidth = place.columnWidths[column] ?? 0;
    }
    const active = worksheets.getItem(asked.activeSheet.name);
    active.activate();
    active.getRange(localAddress(asked.active.address)).select();
    await context.sync();
    if (giveByHand()) await context.sync();
  };
}

/**
 * The tables that an insertion has made: those that were not there before, just where the plan has its own. Their names
 * do not tell: one that has not got its name yet has one that Excel made up.
 */
async function tablesMade(
  context: Excel.RequestContext,
  tables: readonly Excel.Table[],
  asked: CellSnapshot,
  { plans }: Naming,
): Promise<readonly Excel.Table[]> {
  const before = new Set(asked.sheet.tables.items.map(({ name }) => name));
  const added = tables.filter(({ name }) => !before.has(name));
  const areas = await tableAreas(context, added);
  const own = plans.flatMap(({ place: { plan, origin } }) =>
    plan.tables.map(({ area }) => ({
      ...area,
      row: origin.row + area.row,
      column: origin.column + area.column,
    })),
  );
  return added.filter((_, i) => {
    const area = areas[i];
    return area && own.some((each) => isSameArea(each, area));
  });
}
