import type { Location } from '../workbook';

/** Shows a location and selects it. */
export async function select(context: Excel.RequestContext, place: Location): Promise<void> {
  show(context, place);
  await context.sync();
}

/** The same, with the next sync. */
export function show({ workbook }: Excel.RequestContext, { sheet: name, address }: Location): void {
  const sheet = workbook.worksheets.getItem(name);
  sheet.activate();
  sheet.getRange(address).select();
}
