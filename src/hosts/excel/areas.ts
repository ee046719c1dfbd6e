import type { Area } from '../../cells/area';

/** The cells that two areas of a sheet have in common; undefined if there are none. */
export function commonArea(one: Area, other: Area): Area | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/**
 * Whether a table would grow into an area once the area is filled: Excel takes what is entered right below a table, or
 * right of it, into the table.
 */
export function wouldGrowInto(table: Area, { row, column, rows, columns }: Area): boolean {
  const withRowAbove = { row: row - 1, column, rows: rows + 1, columns };
  const withColumnBefore = { row, column: column - 1, rows, columns: columns + 1 };
  return [withRowAbove, withColumnBefore].some((each) => commonArea(table, each) !== undefined);
}

/** Whether two areas are the same cells. */
export function isSameArea(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}
