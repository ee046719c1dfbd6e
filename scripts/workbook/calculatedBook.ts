import {
  type Injector,
  type IWorkbookData,
  IUniverInstanceService,
  LocaleType,
  Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import {
  CalculationMode,
  FormulaCalculationSessionService,
  UniverSheetsFormulaPlugin,
} from '@univerjs/sheets-formula';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import { addBookTables } from '../../src/hosts/workbench/addBookTables';
import { bookContent } from '../../src/hosts/workbench/bookContent';
import { bookData } from '../../src/hosts/workbench/bookData';
import { guardCalculation } from '../../src/hosts/workbench/guards/guardCalculation';
import { atOnce } from '../../src/hosts/workbench/slices/atOnce';
import type { Book, BookCell } from '../../src/xlsx/book';

/**
 * A workbook with the result of each of its formulas, as the workbench's grid calculates it; here without a page.
 *
 * @param book with formulas of built-in functions only: the add-in's own are not there
 * @returns `calculateOnOpening` stays if a formula has no result
 */
export async function calculatedBook(book: Book): Promise<Book> {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  try {
    const injector = univer.__getInjector();
    univer.registerPlugin(UniverFormulaEnginePlugin);
    univer.registerPlugin(UniverSheetsPlugin);
    univer.registerPlugin(UniverSheetsFormulaPlugin, {
      initialFormulaComputing: CalculationMode.FORCED,
    });
    univer.registerPlugin(UniverSheetsTablePlugin);
    const { data, ids } = atOnce(bookData(book, 'Book'));
    const workbook = univer.createUnit<Partial<IWorkbookData>, Workbook>(
      UniverInstanceType.UNIVER_SHEET,
      data,
    );
    injector.get(IUniverInstanceService).focusUnit(workbook.getUnitId());
    guardCalculation(injector);
    addBookTables(injector, workbook.getUnitId(), book, ids);
    await injector.get(FormulaCalculationSessionService).waitForLatestApplied();
    return withResults(book, injector, workbook, ids);
  } finally {
    univer.dispose();
  }
}

function withResults(
  book: Book,
  injector: Injector,
  workbook: Workbook,
  ids: readonly string[],
): Book {
  const sheets = book.sheets.map((sheet, i) => {
    const worksheet = workbook.getSheetBySheetId(ids[i] ?? '');
    const contentAt = worksheet ? bookContent(injector, worksheet) : () => undefined;
    return { ...sheet, cells: sheet.cells.map((cell) => withResult(cell, contentAt)) };
  });
  const isCalculated = sheets.every(({ cells }) =>
    cells.every(({ content }) => content?.kind !== 'formula' || content.result !== undefined),
  );
  return { ...book, sheets, calculateOnOpening: book.calculateOnOpening && !isCalculated };
}

function withResult(cell: BookCell, contentAt: ReturnType<typeof bookContent>): BookCell {
  const { content } = cell;
  if (content?.kind !== 'formula') return cell;
  const now = contentAt(cell.row, cell.column);
  const result = now?.kind === 'formula' ? now.result : undefined;
  return result === undefined ? cell : { ...cell, content: { ...content, result } };
}
