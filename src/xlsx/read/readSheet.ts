import type { Sheet } from 'hucre/xlsx';
import type { BookSheet, BookTable } from '../book';
import { readArea } from './readArea';
import { readCells } from './readCells';

/**
 * A sheet of a file as a sheet of a book.
 *
 * @param headerless the names of the file's tables that have no header row
 */
export function readSheet(sheet: Sheet, headerless: ReadonlySet<string>): BookSheet {
  const { name, columns = [], rowDefs = new Map(), freezePane, merges = [], tables = [] } = sheet;
  return {
    name,
    cells: readCells(sheet),
    columnWidths: Array.from(columns, (column) => column?.width),
    rowHeights: new Map(
      [...rowDefs].flatMap(([row, { height }]): [number, number][] =>
        height === undefined ? [] : [[row, height]],
      ),
    ),
    frozen: { rows: freezePane?.rows ?? 0, columns: freezePane?.columns ?? 0 },
    merged: merges.map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    })),
    tables: tables.flatMap((table): BookTable[] => {
      const area = readArea(table.range ?? '');
      const headings = table.columns.map((column) => column.name);
      const name = table.displayName ?? table.name;
      if (!area) return [];
      return [
        {
          ...{ name, area, headings },
          ...(headerless.has(name) && { hasHeaders: false as const }),
          ...(table.showTotalRow && { hasTotals: true as const }),
        },
      ];
    }),
    choices: [],
    charts: [],
    ...(sheet.hidden && { visibility: 'hidden' as const }),
    ...(sheet.veryHidden && { visibility: 'veryHidden' as const }),
  };
}
