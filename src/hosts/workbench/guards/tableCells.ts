import { parseStructRef } from '@borgar/fx';
import type { IRange } from '@univerjs/core';
import type { FormulaPlace, FormulaWorld, WorldTable } from './FormulaWorld';
import { sheetReference } from './sheetReference';

interface Rows {
  readonly startRow: number;
  readonly endRow: number;
}

/**
 * The cells that a structured reference names, as a formula names them: without the header row and the totals row, unless
 * it asks for them.
 *
 * @param text such as `Deals[[#Totals],[Spend]]`
 * @returns undefined for a table that the workbook does not have; `#REF!` for a part that the table does not have;
 *   `#VALUE!` for this row outside the table
 */
export function tableCells(
  text: string,
  place: FormulaPlace,
  world: FormulaWorld,
): string | undefined {
  const reference = parseStructRef(text);
  if (!reference || reference.context?.length) return undefined;
  const { table: name, columns = [], sections = [] } = reference;
  const table = name ? world.table(name) : world.tableAt(place);
  if (!table) return undefined;
  const wanted = columnsOf(table, columns);
  if (!wanted) return '#REF!';
  const isThisRow = sections.includes('this row');
  const rows = isThisRow ? thisRow(table, place) : rowsOf(table, sections);
  if (!rows) return isThisRow ? '#VALUE!' : '#REF!';
  const sheet = world.sheetName(table.sheetId) ?? '';
  // A formula that is filled down means the row that it is then in.
  return sheetReference(sheet, { ...rows, ...wanted }, isThisRow ? 'column' : 'both');
}

/** The rows below the header row and above the totals row; undefined if there are none. */
export function dataRows({ range, hasHeaders, hasTotals }: WorldTable): Rows | undefined {
  const rows = {
    startRow: range.startRow + (hasHeaders ? 1 : 0),
    endRow: range.endRow - (hasTotals ? 1 : 0),
  };
  return rows.startRow > rows.endRow ? undefined : rows;
}

function columnsOf(
  { range, headings }: WorldTable,
  columns: readonly string[],
): Pick<IRange, 'startColumn' | 'endColumn'> | undefined {
  const { startColumn, endColumn } = range;
  if (columns.length === 0) return { startColumn, endColumn };
  const found = columns.map((column) => headings.findIndex((heading) => isSame(heading, column)));
  if (found.includes(-1)) return undefined;
  return {
    startColumn: startColumn + Math.min(...found),
    endColumn: startColumn + Math.max(...found),
  };
}

/** Headings differ neither by letter case nor by how their lines are broken. */
function isSame(one: string, other: string): boolean {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
  return plain(one) === plain(other);
}

/** From the first of the sections to the last. */
function rowsOf(table: WorldTable, sections: readonly string[]): Rows | undefined {
  const parts = (sections.length === 0 ? ['data'] : sections).map((each) => section(table, each));
  const rows = parts.filter((part) => part !== undefined);
  if (rows.length < parts.length) return undefined;
  return {
    startRow: Math.min(...rows.map(({ startRow }) => startRow)),
    endRow: Math.max(...rows.map(({ endRow }) => endRow)),
  };
}

function section(table: WorldTable, name: string): Rows | undefined {
  const { startRow, endRow } = table.range;
  switch (name) {
    case 'all':
      return { startRow, endRow };
    case 'headers':
      return table.hasHeaders ? { startRow, endRow: startRow } : undefined;
    case 'totals':
      return table.hasTotals ? { startRow: endRow, endRow } : undefined;
    default:
      return dataRows(table);
  }
}

function thisRow(table: WorldTable, { sheetId, row }: FormulaPlace): Rows | undefined {
  const rows = dataRows(table);
  if (!rows || sheetId !== table.sheetId) return undefined;
  return row < rows.startRow || row > rows.endRow ? undefined : { startRow: row, endRow: row };
}
