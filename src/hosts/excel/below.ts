import { address } from '../../sheets/address';
import type { Area } from '../../sheets/plan';
import { excelSize } from '../excelSize';
import type { Prospect } from '../workbook';

/**
 * The same columns below a row, with one row between; absent where the sheet ends before.
 *
 * @param lastRow the last one in these columns that holds something, counted from 0
 */
export function below(sheet: string, area: Area, lastRow: number): Pick<Prospect, 'below'> {
  const row = lastRow + 2;
  if (row + area.rows > excelSize.rows) return {};
  const { column, rows, columns } = area;
  if (column + columns > excelSize.columns) return {};
  return {
    below: { kind: 'at', sheet, row, column, address: address({ row, column }, rows, columns) },
  };
}
