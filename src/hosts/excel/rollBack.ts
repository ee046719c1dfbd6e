import type { CellSnapshot } from './cellSnapshot';
import { isSameArea, localAddress, tableAreas } from './areas';
import type { Naming, Place, Places } from './place';
import { widenedColumns } from './writeTablesNamesAndCharts';

/**
 * Makes the function that rolls an insertion on an existing sheet back: the cells are empty again, with their own
 * formats, rules and widths, and the tables, charts, names and styles that the insertion has added are deleted.
 * Everything else on the sheet stays.
 */
export function rollBackOnSheet(
  context: Excel.RequestContext,
  before: CellSnapshot,
  place: Place,
): Places['rollBack'] {
  return async (written) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem(before.sheet.name);
    const { charts, tables } = sheet;
    charts.load('items/id');
    tables.load('items/name');
    const rollBack = rollBackNames(context, written);
    await context.sync();
    const madeTables = await tablesMade(context, tables.items, before, written);

    const { rowIndex, columnIndex, numberFormat } = before.range;
    const columns = before.each.length;
    const range = sheet.getRangeByIndexes(rowIndex, columnIndex, numberFormat.length, columns);
    const known = new Set(before.sheet.charts.items.map(({ id }) => id));
    for (const chart of charts.items) if (!known.has(chart.id)) chart.delete();
    for (const table of madeTables) table.delete();
    rollBack();
    // Not cleared: that fails if a part of merged cells is among them.
    range.formulas = numberFormat.map((row) => row.map(() => ''));
    const restoreDirectFormats = before.restoreFormats(range);
    before.restoreRules(range);
    range.numberFormat = numberFormat;
    for (const { column } of widenedColumns(place)) {
      range.getColumn(column).format.columnWidth = place.columnWidths[column] ?? 0;
    }
    const active = worksheets.getItem(before.activeSheet.name);
    active.activate();
    active.getRange(localAddress(before.active.address)).select();
    await context.sync();
    if (restoreDirectFormats()) await context.sync();
  };
}

/**
 * The tables that an insertion has made: those that were not there before, exactly where the plan has its own. Their
 * names do not show: until it is renamed, a table has a name that Excel chose.
 */
async function tablesMade(
  context: Excel.RequestContext,
  tables: readonly Excel.Table[],
  before: CellSnapshot,
  { plans }: Naming,
): Promise<readonly Excel.Table[]> {
  const known = new Set(before.sheet.tables.items.map(({ name }) => name));
  const added = tables.filter(({ name }) => !known.has(name));
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

/**
 * Makes the function that rolls an insertion of new sheets back: it deletes those sheets, names and styles.
 *
 * @param shown the sheet to show again
 */
export function rollBackNewSheets(
  context: Excel.RequestContext,
  shown: string,
): Places['rollBack'] {
  return async (written) => {
    const added = await sheetsAdded(context, written);
    const rollBack = rollBackNames(context, written);
    await context.sync();
    rollBack();
    // Excel does not delete the sheet that is shown.
    context.workbook.worksheets.getItem(shown).activate();
    for (const sheet of added) sheet.delete();
    await context.sync();
  };
}

/**
 * The sheets that an insertion has added, in two syncs. If somebody else has added a sheet of the same name meanwhile,
 * the insertion has failed because of it; that sheet has other contents and stays.
 */
async function sheetsAdded(
  context: Excel.RequestContext,
  { plans }: Naming,
): Promise<readonly Excel.Worksheet[]> {
  const found = plans.map(({ place }) => ({
    plan: place.plan,
    sheet: context.workbook.worksheets.getItemOrNullObject(place.sheet),
  }));
  for (const { sheet } of found) sheet.load('name');
  await context.sync();
  const asked = found
    .filter(({ sheet }) => !sheet.isNullObject)
    .map(({ plan, sheet }) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('address');
      const first = sheet.getRangeByIndexes(0, 0, 1, plan.columnWidths.length);
      first.load('values');
      return { plan, sheet, used, first };
    });
  if (asked.length > 0) await context.sync();
  return asked
    .filter(({ plan, used, first }) => {
      if (used.isNullObject) return true;
      const shown: readonly unknown[] = first.values[0] ?? [];
      return plan.cells[0]?.every((cell, i) => cell.kind !== 'text' || cell.value === shown[i]);
    })
    .map(({ sheet }) => sheet);
}

/** Loads the workbook's names and styles; after the next sync, the returned function deletes those of the plans. */
function rollBackNames({ workbook }: Excel.RequestContext, written: Naming): () => void {
  const { names, styles } = workbook;
  names.load('items/name');
  styles.load('items/name');
  return () => {
    const newNames = new Set(written.plans.flatMap((plan) => plan.names));
    const newStyles = new Set(written.newStyles.map(({ styleName }) => styleName));
    for (const item of names.items) if (newNames.has(item.name)) item.delete();
    for (const style of styles.items) if (newStyles.has(style.name)) style.delete();
  };
}
