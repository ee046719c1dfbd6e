import type { Area } from '../../../cells/area';

/**
 * What is left of an area without the cells of another: at most four areas.
 *
 * @example areaWithout(A1:A9, A3:B3) // [A1:A2, A4:A9]
 */
export function areaWithout(area: Area, hole: Area): readonly Area[] {
  const top = Math.max(area.row, hole.row);
  const bottom = Math.min(area.row + area.rows, hole.row + hole.rows);
  const left = Math.max(area.column, hole.column);
  const right = Math.min(area.column + area.columns, hole.column + hole.columns);
  if (top >= bottom || left >= right) return [area];
  const rows = bottom - top;
  const above = { ...area, rows: top - area.row };
  const below = { ...area, row: bottom, rows: area.row + area.rows - bottom };
  const before = { ...area, row: top, rows, columns: left - area.column };
  const after = { ...before, column: right, columns: area.column + area.columns - right };
  return [above, before, after, below].filter((each) => each.rows > 0 && each.columns > 0);
}
