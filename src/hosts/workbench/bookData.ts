import {
  BooleanNumber,
  generateRandomId,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import type { Area, CellReference } from '../../cells/area';
import type { Book, BookSheet } from '../../xlsx/book';
import { block } from './block';
import { bookCells } from './bookCells';
import { bookCharts } from './charts/gridBookCharts';
import { bookChoices } from './gridChoices';
import { bookColumns, bookRows } from './gridLines';
import { shadeCells } from './gridShades';
import { BookStyles } from './BookStyles';
import { minColumns, minRows } from './gridSheet';
import { sheetCustom } from './notes/sheetNote';
import { workbookCustom } from './notes/workbookNote';
import type { Sliced } from './slices/Sliced';

/** Under which name the grid keeps defined names in its data. */
const namesResource = 'SHEET_DEFINED_NAME_PLUGIN';

/** What is left to work in around what a file holds. */
const roomAround = { rows: 100, columns: 10 };

/**
 * A workbook of a file as the grid's data, but for its tables.
 *
 * @returns the data, and the id of each of the book's sheets, in order
 */
export function* bookData(
  book: Book,
  name: string,
): Sliced<{ readonly data: Partial<IWorkbookData>; readonly ids: readonly string[] }> {
  const ids = book.sheets.map(() => generateRandomId());
  const unitId = generateRandomId();
  const styles = new BookStyles();
  const sheets: (Partial<IWorksheetData> & { id: string })[] = [];
  for (const [i, sheet] of book.sheets.entries()) {
    sheets.push(yield* sheetData(sheet, ids[i] ?? '', styles));
  }
  const names = book.names.map(
    ({ name, sheet, formula, comment, isHidden }): IDefinedNamesServiceParam => {
      const scope = ids[book.sheets.findIndex((each) => each.name === sheet)];
      return {
        ...{ id: generateRandomId(), name },
        // A cell or a block without =, as the grid writes it; a formula with it.
        formulaOrRefString: isReference(formula) ? formula.slice(1) : formula,
        ...(scope !== undefined && { localSheetId: scope }),
        ...(comment !== undefined && { comment }),
        ...(isHidden && { hidden: true }),
      };
    },
  );
  const isFromFile = book.sheets.some(({ part }) => part !== undefined);
  const active = book.activeSheet === undefined ? undefined : ids[book.activeSheet];
  const data: Partial<IWorkbookData> = {
    id: unitId,
    name,
    sheetOrder: [...ids],
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    styles: { ...styles.styles },
    ...(isFromFile && {
      custom: workbookCustom({ ...(active !== undefined && { activeSheet: active }) }),
    }),
    resources: [
      {
        name: namesResource,
        data: JSON.stringify(Object.fromEntries(names.map((each) => [each.id, each]))),
      },
      bookChoices(book, ids),
      bookCharts(book, unitId, ids),
    ],
  };
  return { data, ids };
}

function* sheetData(
  sheet: BookSheet,
  id: string,
  styles: BookStyles,
): Sliced<Partial<IWorksheetData> & { id: string }> {
  const { cells, frozen, merged, part, visibility, tabColor } = sheet;
  const size = yield* extent(sheet);
  const cellData = yield* bookCells(cells, styles, { id, name: sheet.name });
  shadeCells(cellData, sheet.shades ?? []);
  const rowCount = Math.max(minRows, size.rows + roomAround.rows);
  const columnCount = Math.max(minColumns, size.columns + roomAround.columns);
  return {
    id,
    name: sheet.name,
    hidden: visibility ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount,
    columnCount,
    cellData,
    columnData: bookColumns(sheet),
    rowData: bookRows(sheet),
    mergeData: merged.map(block),
    freeze: {
      xSplit: frozen.columns,
      ySplit: frozen.rows,
      startColumn: frozen.columns > 0 ? frozen.columns : -1,
      startRow: frozen.rows > 0 ? frozen.rows : -1,
    },
    ...(tabColor !== undefined && { tabColor }),
    ...(sheet.hasGridlines === false && { showGridlines: BooleanNumber.FALSE }),
    ...(part !== undefined && {
      custom: sheetCustom({ sheet: id, part, ...(visibility && { visibility }) }),
    }),
  };
}

/** Up to the last row and column of anything. */
function* extent({
  cells,
  columnWidths,
  merged,
  tables,
  charts,
  ...sheet
}: BookSheet): Sliced<{ readonly rows: number; readonly columns: number }> {
  let [rows, columns] = [0, columnWidths.length];
  const include = (area: CellReference & Partial<Area>): void => {
    rows = Math.max(rows, area.row + (area.rows ?? 1));
    columns = Math.max(columns, area.column + (area.columns ?? 1));
  };
  for (const [i, cell] of cells.entries()) {
    if (i % 1000 === 0) yield;
    include(cell);
  }
  merged.forEach(include);
  tables.forEach(({ area }) => include(area));
  charts.forEach(({ to }) => include(to));
  sheet.shades?.forEach(({ area }) => include(area));
  sheet.hiddenRows?.forEach((row) => include({ row, column: 0 }));
  sheet.hiddenColumns?.forEach((column) => include({ row: 0, column }));
  return { rows, columns };
}

function isReference(formula: string): boolean {
  return /^=(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/u.test(
    formula,
  );
}
