import type { Area } from '../cells/area';
import type { TableSection } from './parseReference';

/** A table as it is on its sheet. */
export interface StandingTable {
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

/** The first and the last column of those that a reference takes, counted from the table's first. */
export interface TableColumns {
  readonly first: number;
  readonly last: number;
}

/**
 * The cells of a table that a structured reference takes: of all its columns, or of some.
 *
 * @returns undefined if the table has no such part, such as a row of totals
 */
export function tableArea(
  { area, hasHeaders, hasTotals }: StandingTable,
  sections: readonly TableSection[],
  { first, last }: TableColumns = { first: 0, last: area.columns - 1 },
): Area | undefined {
  const data = {
    top: hasHeaders ? 1 : 0,
    bottom: area.rows - (hasTotals ? 2 : 1),
  };
  const parts = (sections.length === 0 ? (['data'] as const) : sections).map((section) => {
    switch (section) {
      case 'all':
        return { top: 0, bottom: area.rows - 1 };
      case 'data':
        return data;
      case 'headers':
        return { top: 0, bottom: hasHeaders ? 0 : -1 };
      case 'totals':
        return { top: area.rows - 1, bottom: hasTotals ? area.rows - 1 : area.rows - 2 };
      default:
        return section satisfies never;
    }
  });
  if (parts.some(({ top, bottom }) => bottom < top)) return undefined;
  const top = Math.min(...parts.map((part) => part.top));
  const bottom = Math.max(...parts.map((part) => part.bottom));
  const [left, right] = first <= last ? [first, last] : [last, first];
  return {
    row: area.row + top,
    column: area.column + left,
    rows: bottom - top + 1,
    columns: right - left + 1,
  };
}
