import type { Context } from './Context';
import { FormatProxy } from './FormatProxy';
import { ObjectProxy } from './ObjectProxy';
import { ProtectionProxy } from './ProtectionProxy';
import { RangeProxy } from './RangeProxy';
import { areaAt, OfficeError, onSheet, type SheetModel } from './SheetModel';

export class WorksheetProxy extends ObjectProxy {
  readonly protection: ProtectionProxy;
  private readonly kept = new Map<string, unknown>();

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

  protected override part(name: string): ObjectProxy | undefined {
    return name === 'protection' ? this.protection : undefined;
  }

  protected read(property: string): unknown {
    const model = this.find();
    if (!model) return undefined;
    return property === 'name' ? model.name : this.context.excel.sheets.indexOf(model);
  }

  /** What came along with the collection that the sheet was loaded in. */
  keep(property: string, value: unknown): void {
    this.kept.set(property, value);
  }

  get name(): string {
    return (this.kept.get('name') as string | undefined) ?? this.value('name');
  }

  get isNullObject(): boolean {
    return this.value('name') === undefined;
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

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeProxy {
    return new RangeProxy(this.context, () =>
      onSheet({ sheet: this.model, row, column, rows, columns }),
    );
  }

  getRanges(addresses: string): { readonly format: FormatProxy } {
    const areas = () => addresses.split(',').map((each) => areaAt(this.model, each));
    return { format: new FormatProxy(this.context, areas) };
  }

  activate(): void {
    const { excel } = this.context;
    this.context.enqueue(() => (excel.active = { sheet: this.model, row: 0, column: 0 }));
  }

  delete(): void {
    const { sheets } = this.context.excel;
    this.context.enqueue(() => sheets.splice(sheets.indexOf(this.model), 1));
  }
}
