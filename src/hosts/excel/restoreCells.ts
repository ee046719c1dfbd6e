import type { CellsAsked } from './cellsAsked';
import { localAddress } from './localAddress';
import type { Places } from './place';
import { takeBackNames } from './takeBackNames';

/**
 * How to put cells back as a look has found them: empty, with their own formats, rules and widths, and without the
 * tables, charts, names and styles that an insertion has added, as far as it came.
 */
export function restoreCells(context: Excel.RequestContext, asked: CellsAsked): Places['restore'] {
  return async (written) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem(asked.sheet.name);
    const { rowIndex, columnIndex, numberFormat } = asked.range;
    const columns = asked.each.length;
    const range = sheet.getRangeByIndexes(rowIndex, columnIndex, numberFormat.length, columns);
    const takeBackObjects = askObjects(sheet, range.getTables(false), asked);
    const takeBack = takeBackNames(context, written);
    await context.sync();

    takeBackObjects();
    takeBack();
    range.clear('Contents');
    asked.giveLooks(range);
    asked.giveRules(range);
    range.numberFormat = numberFormat;
    asked.each.forEach((column, i) => {
      range.getColumn(i).format.columnWidth = column.format.columnWidth;
    });
    const active = worksheets.getItem(asked.activeSheet.name);
    active.activate();
    active.getRange(localAddress(asked.active.address)).select();
    await context.sync();
  };
}

/** Asks which tables and charts there are now; after the next sync the answer takes the new ones away. */
function askObjects(
  { charts }: Excel.Worksheet,
  tables: Excel.TableScopedCollection,
  asked: CellsAsked,
): () => void {
  const { items: old } = asked.sheet.charts;
  const known = new Set(old.map(({ id }) => id));
  tables.load('items/name');
  charts.load('items/id');
  return () => {
    for (const chart of charts.items) if (!known.has(chart.id)) chart.delete();
    // There was none in these cells: else the insertion would not have begun.
    for (const table of tables.items) table.delete();
  };
}
