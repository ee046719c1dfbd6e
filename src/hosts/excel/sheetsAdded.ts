import type { Naming } from './naming';

/**
 * The sheets that an insertion has added, as far as it came; two syncs. Somebody else may have added one of the same name
 * since the look, and so made the insertion fail: that one holds something else, and stays.
 */
export async function sheetsAdded(
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
