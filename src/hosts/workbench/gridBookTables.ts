import type { IAccessor, Worksheet } from '@univerjs/core';
import { TableManager } from '@univerjs/sheets-table';
import type { BookCell, BookSheet, BookTable } from '../xlsx/book';
import { tableHeadings } from '../xlsx/tableHeadings';
import { area } from './block';

/**
 * The tables of a sheet, and its cells with their headings made what a file wants: texts, all different, none empty.
 * Otherwise Excel would take the file for damaged.
 */
export function gridBookTables(
  accessor: IAccessor,
  worksheet: Worksheet,
  cells: readonly BookCell[],
  claim: (wished: string) => string,
): Pick<BookSheet, 'cells' | 'tables'> {
  const byPlace = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const tables = accessor
    .get(TableManager)
    .getTableList(worksheet.getUnitId())
    .filter(({ subUnitId, showHeader }) => subUnitId === worksheet.getSheetId() && showHeader)
    .map(({ name, range }): BookTable => {
      const block = area(range);
      const places = Array.from({ length: block.columns }, (_, i) => ({
        row: block.row,
        column: block.column + i,
      }));
      const found = places.map(({ row, column }) => byPlace.get(`${row},${column}`));
      const headings = tableHeadings(found.map(headingText));
      places.forEach((place, i) => {
        const content = { kind: 'text', value: headings[i] ?? '' } as const;
        const look = found[i]?.look ?? {};
        byPlace.set(`${place.row},${place.column}`, { ...place, look, content });
      });
      return { name: claim(name), area: block, headings };
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
    case 'truth':
      return String(content.value);
    case 'error':
      return content.code;
    case 'formula':
      return String(content.result ?? '');
    default:
      return content satisfies never;
  }
}
