import type { Inserted } from '../workbook';

/** Shows a place and selects it. */
export async function select(
  context: Excel.RequestContext,
  { sheet: name, address }: Inserted,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.activate();
  sheet.getRange(address).select();
  await context.sync();
}
