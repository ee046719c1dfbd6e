import { address } from '../../cells/a1';
import type { Area } from '../../cells/area';
import type { Collision } from '../workbook';
import { commonArea, wouldGrowInto } from './areas';
import type { CellSnapshot } from './cellSnapshot';
import { localAddress } from './localAddress';

/**
 * What a look has found in the way. Merged cells are not asked for: to ask is reported to cost the user's history of
 * undo, and Excel tells them when it is written.
 *
 * @param area the cells looked at
 * @param tables where the tables of the sheet stand
 */
export function collisionsIn(
  { sheet, used }: CellSnapshot,
  area: Area,
  tables: readonly Area[],
): readonly Collision[] {
  const found: Collision[] = [];
  // Locked or not: a protected sheet takes no table, width or format, and every plan brings some.
  if (sheet.protection.protected) found.push({ kind: 'protected', address: addressOf(area) });
  if (!used.isNullObject) {
    const filled = localAddress(used.address);
    // True: a spill and nothing else; null: some of both.
    if (used.hasSpill !== true) found.push({ kind: 'values', address: filled });
    if (used.hasSpill !== false) found.push({ kind: 'spill', address: filled });
  }
  for (const table of tables) {
    if (!wouldGrowInto(table, area)) continue;
    found.push({ kind: 'table', address: addressOf(commonArea(table, area) ?? table) });
  }
  return found;
}

function addressOf(area: Area): string {
  return address(area, area.rows, area.columns);
}
