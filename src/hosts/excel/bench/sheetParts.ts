import type { BenchFont, BenchTable } from '../../bench';
import { localAddress } from '../areas';

/** The tables of a sheet. */
export async function tablesOf(
  context: Excel.RequestContext,
  sheet: string,
): Promise<readonly BenchTable[]> {
  const { tables } = context.workbook.worksheets.getItem(sheet);
  tables.load('items/name');
  await context.sync();
  const found = tables.items.map((table) => ({ name: table.name, range: table.getRange() }));
  for (const { range } of found) range.load('address');
  await context.sync();
  return found.map(({ name, range }) => ({ name, address: localAddress(range.address) }));
}

/** The titles of a sheet's charts. */
export async function chartTitles(
  context: Excel.RequestContext,
  sheet: string,
): Promise<readonly string[]> {
  const { charts } = context.workbook.worksheets.getItem(sheet);
  charts.load('items/title/text');
  await context.sync();
  return charts.items.map(({ title }) => title.text);
}

/** The values that a cell accepts; undefined if it accepts any. */
export async function choicesAt(
  context: Excel.RequestContext,
  sheet: string,
  cell: string,
): Promise<string | undefined> {
  const { dataValidation } = context.workbook.worksheets.getItem(sheet).getRange(cell);
  dataValidation.load('type,rule');
  await context.sync();
  const source = dataValidation.rule.list?.source;
  return typeof source === 'string' ? source : undefined;
}

/** The fills of a cell's conditional formats that compare its value, the one with the highest priority first. */
export async function shadesAt(
  context: Excel.RequestContext,
  sheet: string,
  cell: string,
): Promise<readonly string[]> {
  const { conditionalFormats } = context.workbook.worksheets.getItem(sheet).getRange(cell);
  conditionalFormats.load('items/type,items/priority');
  await context.sync();
  const fills = conditionalFormats.items
    .filter(({ type }) => type === 'CellValue')
    .sort((a, b) => a.priority - b.priority)
    .map(({ cellValue }) => cellValue.format.fill);
  for (const fill of fills) fill.load('color');
  await context.sync();
  return fills.map(({ color }) => color);
}

/** The font of a cell. */
export async function fontAt(
  context: Excel.RequestContext,
  sheet: string,
  cell: string,
): Promise<BenchFont> {
  const { font } = context.workbook.worksheets.getItem(sheet).getRange(cell).format;
  font.load('color,bold');
  await context.sync();
  return { color: font.color, bold: font.bold };
}
