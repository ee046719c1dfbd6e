import { excelLimits } from '../../../src/cells/excelLimits';
import { ChartProxy } from './ChartProxy';
import { CollectionProxy } from './CollectionProxy';
import type { Context } from './Context';
import { ObjectProxy } from './ObjectProxy';
import { OfficeError } from './OfficeError';
import { ProtectionProxy } from './ProtectionProxy';
import { PageLayoutProxy } from './PageLayoutProxy';
import { namesOf } from './namesOf';
import { RangeAreasProxy } from './RangeAreasProxy';
import { RangeProxy } from './RangeProxy';
import { a1 } from './a1';
import {
  type Area,
  areaAt,
  type ChartModel,
  eachCell,
  intersection,
  key,
  onSheet,
  type SheetModel,
  type TableModel,
} from './SheetModel';
import { TableProxy } from './TableProxy';

export class WorksheetProxy extends ObjectProxy {
  readonly protection: ProtectionProxy;
  private tableList: CollectionProxy<TableModel, TableProxy> | undefined;
  private chartList: CollectionProxy<ChartModel, ChartProxy> | undefined;

  constructor(
    context: Context,
    private readonly find: () => SheetModel | undefined,
  ) {
    super(context);
    this.protection = new ProtectionProxy(context, () => this.model.protected);
  }

  private get model(): SheetModel {
    const model = this.find();
    if (!model) throw new OfficeError('ItemNotFound');
    return model;
  }

  protected override exists(): boolean {
    return this.find() !== undefined;
  }

  protected override part(name: string): ObjectProxy | undefined {
    return name === 'protection' ? this.protection : undefined;
  }

  protected read(property: string): unknown {
    if (property === 'visibility') return 'Visible';
    return property === 'name' ? this.model.name : this.context.excel.sheets.indexOf(this.model);
  }

  get name(): string {
    return this.value('name');
  }

  get visibility(): string {
    return this.value('visibility');
  }

  get position(): number {
    return this.value('position');
  }

  set position(position: number) {
    const { sheets } = this.context.excel;
    this.context.enqueue(() => {
      const { model } = this;
      sheets.splice(sheets.indexOf(model), 1);
      sheets.splice(position, 0, model);
    });
  }

  get charts() {
    const add = (type: string, source: RangeProxy, by: string) => this.addChart(type, source, by);
    this.chartList ??= new CollectionProxy(
      this.context,
      () => this.model.charts,
      (chart) =>
        new ChartProxy(
          this.context,
          () => this.model,
          () => chart,
        ),
    );
    return Object.assign(this.chartList, { add });
  }

  get tables() {
    const add = (cells: RangeProxy, hasHeaders: boolean) => this.addTable(cells, hasHeaders);
    this.tableList ??= new CollectionProxy(
      this.context,
      () => this.model.tables,
      (table) =>
        new TableProxy(
          this.context,
          () => this.model,
          () => table,
        ),
    );
    return Object.assign(this.tableList, { add });
  }

  /** The names that mean something on this sheet alone. */
  get names() {
    return namesOf(this.context, () => this.model);
  }

  get freezePanes() {
    return {
      freezeRows: (rows: number) => this.context.enqueue(() => (this.model.frozenRows = rows)),
      freezeAt: (range: RangeProxy) =>
        this.context.enqueue(() => {
          const { rows, columns } = range.area;
          Object.assign(this.model, { frozenRows: rows, frozenColumns: columns });
        }),
    };
  }

  set showGridlines(shown: boolean) {
    this.context.enqueue(() => (this.model.showsGridlines = shown));
  }

  get pageLayout(): PageLayoutProxy {
    return new PageLayoutProxy(this.context, () => this.model.page);
  }

  getCell(row: number, column: number): RangeProxy {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  getRange(address: string): RangeProxy {
    return new RangeProxy(this.context, () => this.context.excel.areaOf(this.model, address));
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeProxy {
    return new RangeProxy(this.context, () =>
      onSheet({ sheet: this.model, row, column, rows, columns }),
    );
  }

  getRanges(addresses: string): RangeAreasProxy {
    const separator = this.context.excel.language === 'de' ? ';' : ',';
    return new RangeAreasProxy(this.context, () =>
      addresses.split(separator).map((each) => areaAt(this.model, each)),
    );
  }

  getUsedRangeOrNullObject(valuesOnly: boolean): RangeProxy {
    return this.getRangeByIndexes(
      0,
      0,
      excelLimits.rows,
      excelLimits.columns,
    ).getUsedRangeOrNullObject(valuesOnly);
  }

  activate(): void {
    const { excel } = this.context;
    this.context.enqueue(() => {
      const { sheet, ...cursor } = excel.active;
      if (sheet === this.model || excel.madeInSync.has(this.model)) return;
      excel.inFront = 'cell';
      sheet.cursor = cursor;
      excel.active = { sheet: this.model, ...this.model.cursor };
    });
  }

  delete(): void {
    const { excel } = this.context;
    this.context.enqueue(() => {
      const { model } = this;
      if (excel.active.sheet === model) throw new Error('another sheet is made active first');
      excel.sheets.splice(excel.sheets.indexOf(model), 1);
      for (const [name, reference] of excel.names) {
        if (reference.startsWith(`${model.name}!`)) excel.names.set(name, '#REF!');
      }
    });
  }

  private addTable(cells: RangeProxy, hasHeaders: boolean): TableProxy {
    if (!hasHeaders) throw new Error('not stood in for: a table without headings');
    let added: TableModel | undefined;
    this.context.enqueue(() => {
      const { excel } = this.context;
      const { sheet, ...block } = cells.area;
      if (sheet.protected) throw new OfficeError('AccessDenied');
      if ([...sheet.tables, ...sheet.merged].some((each) => intersection(each, block))) {
        throw new OfficeError('MergedRangeConflict');
      }
      if (sheet.spills.some((spill) => intersection(spill, block))) {
        throw new OfficeError('InvalidOperation');
      }
      const headings = eachCell({ ...block, sheet, rows: 1 }, (row, column) =>
        sheet.contents.get(key(row, column)),
      ).flat();
      // Excel would make up headings, or make texts of what it finds.
      if (headings.some((each) => each?.kind !== 'text')) throw new Error('a heading is no text');
      const id = excel.nextId();
      added = { id, name: `Table${id}`, style: 'TableStyleMedium2', ...block };
      sheet.tables.push(added);
    });
    return new TableProxy(
      this.context,
      () => this.model,
      () => made(added),
    );
  }

  private addChart(type: string, source: RangeProxy, by: string): ChartProxy {
    if (by !== 'Columns') throw new Error('not stood in for: series in rows');
    let added: ChartModel | undefined;
    this.context.enqueue(() => {
      const values = a1(source.area);
      // Blank cells give no series.
      const series = isBlank(source.area) ? [] : [{ name: 'Series1', values, categories: '' }];
      const id = String(this.context.excel.nextId());
      added = { id, type, title: '', legend: true, series, position: '' };
      this.model.charts.push(added);
    });
    return new ChartProxy(
      this.context,
      () => this.model,
      () => made(added),
    );
  }
}

function isBlank({ sheet, ...block }: Area): boolean {
  return sheet.used({ sheet, ...block }) === undefined;
}

/** What an operation before has made. */
function made<T>(added: T | undefined): T {
  if (!added) throw new OfficeError('InvalidObjectPath');
  return added;
}
