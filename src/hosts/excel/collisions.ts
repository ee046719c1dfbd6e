import { address } from '../../cells/a1';
import type { Area } from '../../cells/area';
import { type Collision, WorkbookError, type Placement } from '../workbook';
import { commonArea, wouldGrowInto, localAddress, localAddresses } from './areas';
import type { CellSnapshot } from './cellSnapshot';
import type { Place } from './place';
import { isApiSupported } from './office';
import { excelLimits } from '../../cells/excelLimits';

/**
 * What is in the way of a plan, except merged cells: reading those is reported to clear the undo history, and Excel reports
 * them when it writes.
 *
 * @param area the cells that were read
 * @param tables the areas of the sheet's tables
 */
export function collisionsIn(
  { sheet, used }: CellSnapshot,
  area: Area,
  tables: readonly Area[],
): readonly Collision[] {
  const found: Collision[] = [];
  // Even if the cells are not locked: a protected sheet refuses tables, widths and formats, and every plan has some.
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

/**
 * The merged cells that made an insertion fail; empty if they did not. They are read only then, since reading them is
 * reported to clear the undo history.
 *
 * @param error why the insertion failed; it is already rolled back
 */
export async function mergedCells(
  context: Excel.RequestContext,
  { sheet, address, isNewSheet }: Place,
  error: unknown,
): Promise<readonly Collision[]> {
  if (isNewSheet || !mayBeMerged(error)) return [];
  // Before ExcelApi 1.13 their addresses cannot be read.
  if (!isApiSupported('1.13')) return isConflict(error) ? [{ kind: 'merged', address }] : [];
  const range = context.workbook.worksheets.getItem(sheet).getRange(address);
  const merged = range.getMergedAreasOrNullObject();
  merged.load('address');
  await context.sync();
  if (merged.isNullObject) return [];
  return localAddresses(merged.address).map((each) => ({ kind: 'merged', address: each }));
}

/** Excel drops what is entered in merged cells other than the first, and cannot make a table of them. */
function mayBeMerged(error: unknown): boolean {
  return (
    isConflict(error) ||
    (error instanceof WorkbookError && error.refusal.kind === 'verificationFailed')
  );
}

function isConflict(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === 'MergedRangeConflict';
}

/**
 * The next free place below a row, in the same columns: with one blank row between, and clear of all tables. Absent if the
 * sheet has no room left.
 *
 * @param lastRow the last row with content in these columns, counted from 0
 * @param tables the areas of the sheet's tables
 */
export function nextFreePlace(
  sheet: string,
  area: Area,
  lastRow: number,
  tables: readonly Area[],
): Pick<Placement, 'nextFreePlace'> {
  const { column, rows, columns } = area;
  const row = rowClearOf(tables, { ...area, row: lastRow + 2 });
  if (row + rows > excelLimits.rows || column + columns > excelLimits.columns) return {};
  return {
    nextFreePlace: {
      kind: 'at',
      sheet,
      row,
      column,
      address: address({ row, column }, rows, columns),
    },
  };
}

/** The first row, starting with the area's own, at which the area touches no table. */
function rowClearOf(tables: readonly Area[], area: Area): number {
  const inTheWay = tables.filter((table) => wouldGrowInto(table, area));
  if (inTheWay.length === 0) return area.row;
  const row = Math.max(...inTheWay.map((table) => table.row + table.rows)) + 1;
  return rowClearOf(tables, { ...area, row });
}
