import type { Context } from './Context';
import { ObjectProxy } from './ObjectProxy';
import { OfficeError } from './OfficeError';
import { RangeProxy } from './RangeProxy';
import { eachCell, type SheetModel, type TableModel } from './SheetModel';

export class TableProxy extends ObjectProxy {
  constructor(
    context: Context,
    private readonly sheet: () => SheetModel,
    private readonly find: () => TableModel,
  ) {
    super(context);
  }

  protected read(): string {
    return this.find().name;
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
