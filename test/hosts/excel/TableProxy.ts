import type { Context } from './Context';
import { ObjectProxy } from './ObjectProxy';
import { OfficeError } from './OfficeError';
import { RangeProxy } from './RangeProxy';
import { eachCell, key, type SheetModel, type TableModel } from './SheetModel';
import { TableColumnProxy } from './TableColumnProxy';

export class TableProxy extends ObjectProxy {
  constructor(
    context: Context,
    private readonly sheetOrNone: () => SheetModel | undefined,
    private readonly findOrNone: () => TableModel | undefined,
  ) {
    super(context);
  }

  protected override exists(): boolean {
    return this.findOrNone() !== undefined;
  }

  private sheet(): SheetModel {
    const sheet = this.sheetOrNone();
    if (!sheet) throw new OfficeError('ItemNotFound');
    return sheet;
  }

  private find(): TableModel {
    const table = this.findOrNone();
    if (!table) throw new OfficeError('ItemNotFound');
    return table;
  }

  protected read(property: string): unknown {
    if (property === 'showHeaders') return true;
    return property === 'showTotals' ? (this.find().hasTotals ?? false) : this.find().name;
  }

  get showHeaders(): boolean {
    return this.value('showHeaders');
  }

  get showTotals(): boolean {
    return this.value('showTotals');
  }

  /** The columns by their headings. */
  get columns() {
    const index = (name: string) => {
      const { row, column, columns } = this.find();
      const headings = eachCell({ sheet: this.sheet(), row, column, rows: 1, columns }, (r, c) =>
        String(this.sheet().contents.get(key(r, c))?.value).toLowerCase(),
      ).flat();
      const found = headings.indexOf(name.toLowerCase());
      return found < 0 ? undefined : found;
    };
    return {
      getItemOrNullObject: (name: string) => new TableColumnProxy(this.context, () => index(name)),
    };
  }

  get name(): string {
    return this.value('name');
  }

  set name(name: string) {
    this.context.enqueue(() => {
      const { excel } = this.context;
      if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) || excel.isTaken(name)) {
        throw new OfficeError('InvalidArgument', `no name for a table: ${name}`);
      }
      this.find().name = name;
    });
  }

  set style(style: string) {
    this.context.enqueue(() => (this.find().style = style));
  }

  getRange(): RangeProxy {
    return new RangeProxy(this.context, () => ({ ...this.find(), sheet: this.sheet() }));
  }

  getDataBodyRange(): RangeProxy {
    return new RangeProxy(this.context, () => {
      const { row, rows, ...rest } = this.find();
      return { ...rest, row: row + 1, rows: rows - 1, sheet: this.sheet() };
    });
  }

  /** As in Excel, the cells are emptied too. */
  delete(): void {
    this.context.enqueue(() => {
      const sheet = this.sheet();
      const table = this.find();
      sheet.tables.splice(sheet.tables.indexOf(table), 1);
      eachCell({ ...table, sheet }, (row, column) => sheet.enter(row, column, ''));
    });
  }
}
