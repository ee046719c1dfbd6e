import type { IAccessor, Worksheet } from '@univerjs/core';
import { TableManager } from '@univerjs/sheets-table';
import type { BookCell, BookSheet, BookTable } from '../../xlsx/book';
import { tableHeadings } from '../../xlsx/write/tableHeadings';
import { area } from './block';
import { hasTotalsRow } from './guards/tableTotals';

/**
 * The tables of a sheet, and its cells with the headings in a header row made what a file requires: texts, all
 * different, none empty. Otherwise Excel would take the file for damaged.
 */
export function gridBookTables(
  accessor: IAccessor,
  worksheet: Worksheet,
  cells: readonly BookCell[],
  claim: (wished: string) => string,
): Pick<BookSheet, 'cells' | 'tables'> {
  const found = accessor
    .get(TableManager)
    .getTableList(worksheet.getUnitId())
    .filter(({ subUnitId }) => subUnitId === worksheet.getSheetId());
  if (found.length === 0) return { cells, tables: [] };
  const byPlace = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const tables = found.map((table): BookTable => {
    const { range, columns, showHeader } = table;
    const block = area(range);
    const name = claim(table.name);
    const totals = hasTotalsRow(table) && { hasTotals: true as const };
    if (!showHeader) {
      const headings = tableHeadings(columns.map(({ displayName }) => displayName));
      return { ...{ name, area: block, headings, hasHeaders: false }, ...totals };
    }
    const places = Array.from({ length: block.columns }, (_, i) => ({
      row: block.row,
      column: block.column + i,
    }));
    const header = places.map(({ row, column }) => byPlace.get(`${row},${column}`));
    const headings = tableHeadings(header.map(headingText));
    places.forEach((place, i) => {
      const content = { kind: 'text', value: headings[i] ?? '' } as const;
      const format = header[i]?.format ?? {};
      byPlace.set(`${place.row},${place.column}`, { ...place, format, content });
    });
    return { ...{ name, area: block, headings }, ...totals };
  });
  return { cells: [...byPlace.values()], tables };
}

function headingText(cell: BookCell | undefined): string {
  const content = cell?.content;
  switch (content?.kind) {
    case undefined:
      return '';
    case 'text':
    case 'number':
    case 'boolean':
      return String(content.value);
    case 'error':
      return content.code;
    case 'formula':
      return String(content.result ?? '');
    default:
      return content satisfies never;
  }
}
