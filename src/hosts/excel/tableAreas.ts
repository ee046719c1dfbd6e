import type { Area } from '../../cells/area';
import { areaOf } from './cellSnapshot';

/** Where each of some tables stands, in their order; one sync, if there are any. */
export async function tableAreas(
  context: Excel.RequestContext,
  tables: readonly Excel.Table[],
): Promise<readonly Area[]> {
  if (tables.length === 0) return [];
  const ranges = tables.map((table) => table.getRange());
  for (const range of ranges) range.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  return ranges.map(areaOf);
}
