import { address } from '../../../../cells/a1';
import type { Area } from '../../../../cells/area';

/** A table's area as its part writes it. */
export function tableReference(area: Area): string {
  // Even one cell is a range there.
  const [first, last] = [
    area,
    { row: area.row + area.rows - 1, column: area.column + area.columns - 1 },
  ];
  return `${address(first, 1, 1)}:${address(last, 1, 1)}`;
}

/** What a table's filter covers: the headings and the data. */
export function filterReference(area: Area, hasTotals: true | undefined): string {
  return tableReference(hasTotals ? { ...area, rows: area.rows - 1 } : area);
}
