import {
  BooleanNumber,
  generateRandomId,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import type { Area, CellReference } from '../../sheets/plan';
import type { Book, BookSheet } from '../../xlsx/book';
import { bookCells } from './bookCells';
import { block } from './block';
import { columnPixels } from './columnPixels';
import { leastColumns, leastRows } from './gridSheet';

/** Under which name the grid keeps defined names in its data. */
const namesResource = 'SHEET_DEFINED_NAME_PLUGIN';

/** What is left to work in around what a file holds. */
const roomAround = { rows: 100, columns: 10 };

/** Pixels to the point. */
const pixelsPerPoint = 4 / 3;

/**
 * A workbook of a file as the grid's data, but for its tables.
 *
 * @returns the data, and the id of each of the book's sheets, in order
 */
export function bookData(
  book: Book,
  name: string,
): { readonly data: Partial<IWorkbookData>; readonly ids: readonly string[] } {
  const ids = book.sheets.map(() => generateRandomId());
  const sheets = book.sheets.map((sheet, i) => sheetData(sheet, ids[i] ?? ''));
  const names = book.names.map(({ name, sheet, formula, comment }): IDefinedNamesServiceParam => {
    const scope = ids[book.sheets.findIndex((each) => each.name === sheet)];
    return {
      ...{ id: generateRandomId(), name },
      // A cell or a block without =, as the grid writes it; a formula with it.
      formulaOrRefString: isReference(formula) ? formula.slice(1) : formula,
      ...(scope !== undefined && { localSheetId: scope }),
      ...(comment !== undefined && { comment }),
    };
  });
  const data = {
    id: generateRandomId(),
    name,
    sheetOrder: [...ids],
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    resources: [
      {
        name: namesResource,
        data: JSON.stringify(Object.fromEntries(names.map((each) => [each.id, each]))),
      },
    ],
  };
  return { data, ids };
}

function sheetData(sheet: BookSheet, id: string): Partial<IWorksheetData> & { id: string } {
  const { cells, frozen, columnWidths, rowHeights, merged } = sheet;
  const size = extent(sheet);
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: Math.max(leastRows, size.rows + roomAround.rows),
    columnCount: Math.max(leastColumns, size.columns + roomAround.columns),
    cellData: bookCells(cells),
    columnData: Object.fromEntries(
      columnWidths.flatMap((width, column) =>
        width === undefined ? [] : [[column, { w: columnPixels(width) }]],
      ),
    ),
    rowData: Object.fromEntries(
      [...rowHeights].map(([row, height]) => [
        row,
        { h: Math.round(height * pixelsPerPoint), ia: BooleanNumber.FALSE },
      ]),
    ),
    mergeData: merged.map(block),
    freeze: {
      xSplit: frozen.columns,
      ySplit: frozen.rows,
      startColumn: frozen.columns > 0 ? frozen.columns : -1,
      startRow: frozen.rows > 0 ? frozen.rows : -1,
    },
  };
}

/** Up to the last row and column of anything. */
function extent({ cells, columnWidths, merged, tables }: BookSheet) {
  let [rows, columns] = [0, columnWidths.length];
  const include = (area: CellReference & Partial<Area>): void => {
    rows = Math.max(rows, area.row + (area.rows ?? 1));
    columns = Math.max(columns, area.column + (area.columns ?? 1));
  };
  cells.forEach(include);
  merged.forEach(include);
  tables.forEach(({ area }) => include(area));
  return { rows, columns };
}

function isReference(formula: string): boolean {
  return /^=(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/u.test(
    formula,
  );
}
