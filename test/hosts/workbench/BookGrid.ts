import {
  ICommandService,
  type Injector,
  type IWorkbookData,
  IUniverInstanceService,
  LocaleType,
  Univer,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverDrawingPlugin } from '@univerjs/drawing';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { SetRangeValuesCommand, UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsDrawingPlugin } from '@univerjs/sheets-drawing';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import { addBookTables } from '../../../src/hosts/workbench/addBookTables';
import { bookData } from '../../../src/hosts/workbench/bookData';
import { waitForCalculation } from '../../../src/hosts/workbench/waitForCalculation';
import { carryFile } from '../../../src/hosts/workbench/carriedFile';
import { moveChartCells } from '../../../src/hosts/workbench/charts/moveChartCells';
import { createWorkbook } from '../../../src/hosts/workbench/createWorkbook';
import { packedGrid, unpacked } from '../../../src/hosts/workbench/keeping/packed';
import { gridBook } from '../../../src/hosts/workbench/gridBook';
import { guardCalculation } from '../../../src/hosts/workbench/guards/guardCalculation';
import { keepOrigins } from '../../../src/hosts/workbench/keepOrigins';
import { noteEdits } from '../../../src/hosts/workbench/noteEdits';
import { settleResults } from '../../../src/hosts/workbench/results/settleResults';
import { atOnce } from '../../../src/hosts/workbench/slices/atOnce';
import type { Book, BookSheet } from '../../../src/xlsx/book';

const open: Univer[] = [];
afterEach(() => open.splice(0).forEach((univer) => univer.dispose()));

/** A book opened in the grid as a file is, without a picture; until the test ends. */
export class BookGrid {
  private constructor(
    readonly injector: Injector,
    readonly workbook: Workbook,
    private readonly opened: { readonly book: Book; readonly ids: readonly string[] },
  ) {
    injector.get(IUniverInstanceService).focusUnit(workbook.getUnitId());
  }

  static open(book: Book): BookGrid {
    const { data, ids } = atOnce(bookData(book, 'Book'));
    const injector = start();
    const grid = new BookGrid(injector, createWorkbook(injector, data), {
      ...{ book, ids },
    });
    guardCalculation(injector);
    keepOrigins(injector);
    moveChartCells(injector);
    noteEdits(injector);
    addBookTables(injector, grid.workbook.getUnitId(), book, ids);
    carryFile(grid.workbook, { bytes: new Uint8Array(), type: 'xlsx' });
    return grid;
  }

  /** Another page that opens with what this one has kept. */
  async reopened(): Promise<BookGrid> {
    const kept = structuredClone(atOnce(packedGrid(this.injector))?.content);
    if (!kept) throw new Error('no workbook');
    const injector = start();
    const workbook = create(injector, atOnce(unpacked(kept)).data as IWorkbookData);
    const grid = new BookGrid(injector, workbook, this.opened);
    guardCalculation(injector);
    carryFile(grid.workbook, { bytes: new Uint8Array(), type: 'xlsx' });
    await grid.calculated();
    return grid;
  }

  sheet(name = 'Sheet1'): Worksheet {
    const sheet = this.workbook.getSheetBySheetName(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  /** Where commands act: a sheet of the workbook. */
  at(name = 'Sheet1') {
    return { unitId: this.workbook.getUnitId(), subUnitId: this.sheet(name).getSheetId() };
  }

  async run(id: string, params: object = {}): Promise<void> {
    if (!(await this.injector.get(ICommandService).executeCommand(id, params))) {
      throw new Error(`${id} was refused`);
    }
  }

  async calculated(): Promise<void> {
    await waitForCalculation(this.injector);
  }

  /** Compares the results with those of the file, as opening it does. */
  async settled() {
    await this.calculated();
    return settleResults(this.injector, { workbook: this.workbook, ...this.opened });
  }

  /** Types into a cell of the first sheet, as its editor does. */
  type(row: number, column: number, typed: string | number): Promise<void> {
    const isFormula = typeof typed === 'string' && typed.startsWith('=');
    return this.run(SetRangeValuesCommand.id, {
      ...this.at(),
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      value: { ...(isFormula ? { f: typed, v: null } : { f: null, v: typed }), si: null, p: null },
    });
  }

  book(): Book {
    return atOnce(gridBook(this.injector));
  }

  /** The first sheet as it would be saved. */
  saved(): BookSheet {
    const [sheet] = this.book().sheets;
    if (!sheet) throw new Error('no sheet');
    return sheet;
  }
}

function start(): Injector {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  open.push(univer);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.FORCED,
  });
  univer.registerPlugin(UniverSheetsTablePlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverDrawingPlugin);
  univer.registerPlugin(UniverSheetsDrawingPlugin);
  return univer.__getInjector();
}

function create(injector: Injector, data: Partial<IWorkbookData>): Workbook {
  return injector
    .get(IUniverInstanceService)
    .createUnit<Partial<IWorkbookData>, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
}
