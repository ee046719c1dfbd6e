import type { Removal } from '../../bench';

/** Adds an empty sheet after the last one and selects its first cell. */
export async function addSheet(context: Excel.RequestContext, name: string): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.add(name);
  // On the web a sheet is not shown by the sync that makes it.
  await context.sync();
  const sheet = worksheets.getItem(name);
  sheet.activate();
  sheet.getRange('A1').select();
  await context.sync();
}

/** Removes names, sheets and styles, if they exist. */
export async function remove(context: Excel.RequestContext, things: Removal): Promise<void> {
  const { worksheets, names, styles } = context.workbook;
  worksheets.load('items/name,items/visibility');
  names.load('items/name');
  styles.load('items/name');
  await context.sync();
  const going = new Set(things.sheets);
  const shown = worksheets.items.find(
    ({ name, visibility }) => !going.has(name) && visibility === 'Visible',
  );
  // Some versions of Excel do not delete the sheet that is shown.
  shown?.activate();
  for (const item of names.items) if (things.names.includes(item.name)) item.delete();
  for (const item of worksheets.items) if (going.has(item.name)) item.delete();
  for (const item of styles.items) if (things.styles.includes(item.name)) item.delete();
  await context.sync();
}

/** Empties a cell. */
export async function clearCell(
  context: Excel.RequestContext,
  sheet: string,
  cell: string,
): Promise<void> {
  context.workbook.worksheets.getItem(sheet).getRange(cell).clear('Contents');
  await context.sync();
}
