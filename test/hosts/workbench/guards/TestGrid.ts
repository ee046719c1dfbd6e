import {
  type ICellData,
  ICommandService,
  type IObjectMatrixPrimitiveType,
  type Injector,
  IUniverInstanceService,
  LocaleType,
  Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import {
  FormulaDataModel,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation, UniverSheetsPlugin } from '@univerjs/sheets';
import {
  FormulaCalculationSessionService,
  UniverSheetsFormulaPlugin,
} from '@univerjs/sheets-formula';
import { AddSheetTableMutation, UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import { waitForCalculation } from '../../../../src/hosts/workbench/waitForCalculation';

/** What is typed into a cell: a formula begins with `=`. */
export type Typed = string | number | boolean | null;
export type Shown = string | number | boolean | null;

/** A workbook in the grid's own engine, without a picture: what its cells would show to someone who types. */
export class TestGrid {
  private readonly unitId: string;

  private constructor(
    readonly univer: Univer,
    readonly injector: Injector,
    readonly workbook: Workbook,
  ) {
    this.unitId = workbook.getUnitId();
  }

  /** @param install sets the guards, before anything is calculated */
  static open(
    sheets: readonly string[] = ['Sheet1'],
    install: (injector: Injector) => void = () => undefined,
  ): TestGrid {
    const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
    univer.registerPlugin(UniverFormulaEnginePlugin);
    univer.registerPlugin(UniverSheetsPlugin);
    univer.registerPlugin(UniverSheetsFormulaPlugin);
    univer.registerPlugin(UniverSheetsTablePlugin);
    const workbook = newWorkbook(univer, 'book', sheets);
    install(univer.__getInjector());
    return new TestGrid(univer, univer.__getInjector(), workbook);
  }

  /** Opens another workbook in the place of this one, as a file is opened. */
  another(sheets: readonly string[] = ['Sheet1']): TestGrid {
    this.univer.__getInjector().get(IUniverInstanceService).disposeUnit(this.unitId);
    const workbook = newWorkbook(this.univer, `${this.unitId}+`, sheets);
    return new TestGrid(this.univer, this.injector, workbook);
  }

  close(): void {
    this.univer.dispose();
  }

  run(id: string, params: object): void {
    this.injector.get(ICommandService).syncExecuteCommand(id, params);
  }

  /** Types into cells, all at once: `A1`, or `Sheet2!A1`. */
  type(cells: Readonly<Record<string, Typed>>): void {
    for (const [sheet, here] of bySheet(cells)) {
      this.run(SetRangeValuesMutation.id, {
        unitId: this.unitId,
        subUnitId: sheet,
        cellValue: here,
      });
    }
  }

  name(name: string, formulaOrRefString: string, localSheetId?: string): void {
    const id = `${localSheetId ?? ''}/${name}`;
    const params = { unitId: this.unitId, id, name, formulaOrRefString };
    this.run(SetDefinedNameMutation.id, { ...params, ...(localSheetId && { localSheetId }) });
  }

  removeName(name: string, localSheetId = ''): void {
    this.run(RemoveDefinedNameMutation.id, {
      unitId: this.unitId,
      id: `${localSheetId}/${name}`,
      name,
    });
  }

  table(name: string, range: string, header: readonly string[], options: object = {}): void {
    const { sheet, row, column } = placeOf(range.split(':')[0] ?? '');
    const end = placeOf(range.split(':')[1] ?? '');
    this.run(AddSheetTableMutation.id, {
      ...{
        unitId: this.unitId,
        subUnitId: sheet,
        tableId: name,
        name,
        header: [...header],
        options,
      },
      range: { startRow: row, startColumn: column, endRow: end.row, endColumn: end.column },
    });
  }

  /** Waits until everything is calculated. */
  async calculated(): Promise<void> {
    await waitForCalculation(this.injector);
  }

  /** What cells show. */
  shown(...addresses: readonly string[]): Shown[] {
    return addresses.map((address) => {
      const { sheet, row, column } = placeOf(address);
      const spilled = this.injector.get(FormulaDataModel).getArrayFormulaCellData();
      const own = this.workbook.getSheetBySheetName(sheet)?.getCellRaw(row, column);
      const cell = spilled[this.unitId]?.[sheet]?.[row]?.[column];
      return own?.v ?? cell?.v ?? null;
    });
  }

  /** Types, waits and reads. */
  async after(
    cells: Readonly<Record<string, Typed>>,
    ...read: readonly string[]
  ): Promise<Shown[]> {
    this.type(cells);
    await this.calculated();
    return this.shown(...read);
  }

  state() {
    return this.injector.get(FormulaCalculationSessionService).state;
  }
}

function newWorkbook(univer: Univer, id: string, sheets: readonly string[]): Workbook {
  return univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    id,
    sheetOrder: [...sheets],
    sheets: Object.fromEntries(
      sheets.map((name) => [name, { id: name, name, rowCount: 200, columnCount: 30 }]),
    ),
  });
}

function placeOf(address: string) {
  const [, sheet = 'Sheet1', letters = '', digits = ''] =
    /^(?:(.+)!)?([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { sheet, row: Number(digits) - 1, column };
}

function bySheet(cells: Readonly<Record<string, Typed>>) {
  const sheets = new Map<string, IObjectMatrixPrimitiveType<ICellData>>();
  for (const [address, typed] of Object.entries(cells)) {
    const { sheet, row, column } = placeOf(address);
    const here = sheets.get(sheet) ?? {};
    sheets.set(sheet, here);
    (here[row] ??= {})[column] =
      typeof typed === 'string' && typed.startsWith('=')
        ? { f: typed, v: null, si: null }
        : { v: typed, f: null, si: null };
  }
  return sheets;
}
