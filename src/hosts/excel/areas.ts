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
 * Whether a table would expand into an area once the area is filled: Excel adds what is entered directly below a table, or
 * to the right of it, to the table.
 */
export function wouldGrowInto(table: Area, { row, column, rows, columns }: Area): boolean {
  const withRowAbove = { row: row - 1, column, rows: rows + 1, columns };
  const withColumnBefore = { row, column: column - 1, rows, columns: columns + 1 };
  return [withRowAbove, withColumnBefore].some((each) => commonArea(table, each) !== undefined);
}

/** Whether two areas have the same cells. */
export function isSameArea(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}

/** The area of a range whose row and column numbers are loaded. */
export function areaOf(range: Excel.Range): Area {
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  return { row, column, rows, columns };
}

/** A block of cells, and the name of its sheet. */
export interface SheetArea extends Area {
  readonly sheet: string;
}

/** The areas of tables, in their order; one sync, if there are any. */
export async function tableAreas(
  context: Excel.RequestContext,
  tables: readonly Excel.Table[],
): Promise<readonly Area[]> {
  if (tables.length === 0) return [];
  const ranges = tables.map((table) => table.getRange());
  for (const range of ranges) range.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  return ranges.map(areaOf);
}

/** Addresses without their sheet: "'A, b'!B2:C3,'A, b'!E5" gives B2:C3 and E5. A sheet's name may contain commas. */
export function localAddresses(address: string): readonly string[] {
  return [...address.matchAll(/(?:^|!)(\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?)(?=,|$)/g)].map(
    ([, local = '']) => local.replaceAll('$', ''),
  );
}

/** An address without its sheet: "'Sheet 1'!B2:C3" is "B2:C3". */
export function localAddress(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
}
