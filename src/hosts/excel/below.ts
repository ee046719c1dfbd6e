import { address } from '../../cells/a1';
import type { Area } from '../../cells/area';
import { excelLimits } from '../../cells/excelLimits';
import type { Placement } from '../workbook';
import { wouldGrowInto } from './areas';

/**
 * The same columns below a row, with one row between, and clear of all tables; absent if the sheet ends before.
 *
 * @param lastRow the last one in these columns that holds something, counted from 0
 * @param tables where the tables of the sheet stand
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

/** The first row, from that of an area on, at which none of the tables is touched. */
function rowClearOf(tables: readonly Area[], area: Area): number {
  const inTheWay = tables.filter((table) => wouldGrowInto(table, area));
  if (inTheWay.length === 0) return area.row;
  const row = Math.max(...inTheWay.map((table) => table.row + table.rows)) + 1;
  return rowClearOf(tables, { ...area, row });
}
