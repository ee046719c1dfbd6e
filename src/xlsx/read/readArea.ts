import type { Area } from '../../sheets/plan';
import { excelLimits } from '../excelLimits';
import { cellPlace } from '../package/cellPlace';

/**
 * The area of a reference without a sheet; undefined where the text is none, as with whole columns, or is not within a
 * sheet.
 *
 * @example readArea('B2:C4') // { row: 1, column: 1, rows: 3, columns: 2 }
 */
export function readArea(text: string): Area | undefined {
  const [from = '', to = from, ...others] = text.replaceAll('$', '').split(':');
  const first = cellPlace(from);
  const last = cellPlace(to);
  if (!first || !last || others.length > 0) return undefined;
  const bottom = Math.max(first.row, last.row);
  const right = Math.max(first.column, last.column);
  if (bottom >= excelLimits.rows || right >= excelLimits.columns) return undefined;
  const [row, column] = [Math.min(first.row, last.row), Math.min(first.column, last.column)];
  return { row, column, rows: bottom - row + 1, columns: right - column + 1 };
}

/** The areas of a list such as `A1:B2 D4`; what is none is left. */
export function readAreas(list: string): readonly Area[] {
  return list.split(' ').flatMap((text) => readArea(text) ?? []);
}
