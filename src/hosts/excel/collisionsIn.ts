import type { Collision } from '../workbook';
import type { CellsAsked } from './cellsAsked';
import { localAddress, localAddresses } from './localAddress';

/**
 * What a look has found in the way. Only where tables are met does it ask Excel once more, for where they stand.
 *
 * @param address the cells looked at
 */
export async function collisionsIn(
  context: Excel.RequestContext,
  asked: CellsAsked,
  address: string,
): Promise<readonly Collision[]> {
  const { sheet, used, merged } = asked;
  const found: Collision[] = [];
  // Locked or not: a protected sheet takes no table, width or format, and every plan brings some.
  if (sheet.protection.protected) found.push({ kind: 'protected', address });
  if (!used.isNullObject) {
    const filled = localAddress(used.address);
    // True: a spill and nothing else; null: some of both.
    if (used.hasSpill !== true) found.push({ kind: 'values', address: filled });
    if (used.hasSpill !== false) found.push({ kind: 'spill', address: filled });
  }
  for (const table of await tableAddresses(context, asked)) {
    found.push({ kind: 'table', address: table });
  }
  if (merged && !merged.isNullObject) {
    for (const each of localAddresses(merged.address))
      found.push({ kind: 'merged', address: each });
  }
  return found;
}

async function tableAddresses(
  context: Excel.RequestContext,
  { tables, range }: CellsAsked,
): Promise<readonly string[]> {
  if (tables.items.length === 0) return [];
  const met = tables.items.map((table) => table.getRange().getIntersection(range));
  for (const cells of met) cells.load('address');
  await context.sync();
  return met.map((cells) => localAddress(cells.address));
}
