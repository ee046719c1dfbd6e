import { address } from '../../../src/sheets/address';
import type { Context } from './Context';
import { FormatProxy } from './FormatProxy';
import { ObjectProxy } from './ObjectProxy';
import { type Area, eachCell, key, OfficeError, onSheet } from './SheetModel';

export class RangeProxy extends ObjectProxy {
  readonly format: FormatProxy;

  constructor(
    context: Context,
    private readonly find: () => Area | undefined,
  ) {
    super(context);
    this.format = new FormatProxy(context, () => [this.area]);
  }

  private get area(): Area {
    const area = this.find();
    if (!area) throw new OfficeError('ItemNotFound');
    return area;
  }

  protected override part(name: string): ObjectProxy | undefined {
    return name === 'format' ? this.format : undefined;
  }

  protected read(property: string): unknown {
    const area = this.find();
    if (!area) return undefined;
    const { sheet, row, column, rows, columns } = area;
    switch (property) {
      case 'rowIndex':
        return row;
      case 'columnIndex':
        return column;
      case 'address':
        return `'${sheet.name}'!${address({ row, column }, rows, columns)}`;
      case 'numberFormat':
        return eachCell(area, (r, c) => sheet.formats.get(key(r, c)) ?? 'General');
      default:
        throw new OfficeError('InvalidArgument', `a range has no ${property} here`);
    }
  }

  get rowIndex(): number {
    return this.value('rowIndex');
  }

  get columnIndex(): number {
    return this.value('columnIndex');
  }

  get address(): string {
    return this.value('address');
  }

  get isNullObject(): boolean {
    return this.value('address') === undefined;
  }

  get numberFormat(): string[][] {
    return this.value('numberFormat');
  }

  set numberFormat(formats: readonly (readonly (string | null)[])[]) {
    this.write(formats, (r, c, format) => this.area.sheet.formats.set(key(r, c), format));
  }

  set formulas(entries: readonly (readonly (string | number | null)[])[]) {
    this.write(entries, (r, c, entry) => this.area.sheet.enter(r, c, entry));
  }

  getResizedRange(rows: number, columns: number): RangeProxy {
    return new RangeProxy(this.context, () =>
      onSheet({
        ...this.area,
        rows: this.area.rows + rows,
        columns: this.area.columns + columns,
      }),
    );
  }

  getColumn(index: number): RangeProxy {
    return new RangeProxy(this.context, () => ({
      ...this.area,
      column: this.area.column + index,
      columns: 1,
    }));
  }

  getUsedRangeOrNullObject(valuesOnly: boolean): RangeProxy {
    if (!valuesOnly) throw new Error('formats alone make a cell used: not what we ask for');
    return new RangeProxy(this.context, () => this.area.sheet.used(this.area));
  }

  clear(what: string): void {
    if (what !== 'Contents') throw new Error(`not stood in for: clear(${what})`);
    this.context.enqueue(() => eachCell(this.area, (r, c) => this.area.sheet.enter(r, c, '')));
  }

  select(): void {
    this.context.enqueue(() => (this.context.excel.selected = this.read('address') as string));
  }

  /** Null leaves a cell as it is; a grid of another size is refused. */
  private write<T>(
    values: readonly (readonly (T | null)[])[],
    put: (row: number, column: number, value: T) => void,
  ): void {
    this.context.enqueue(() => {
      const { row, column, rows, columns } = this.area;
      if (values.length !== rows || values.some((line) => line.length !== columns)) {
        throw new OfficeError('InvalidArgument');
      }
      values.forEach((line, i) =>
        line.forEach((value, j) => {
          if (value !== null) put(row + i, column + j, value);
        }),
      );
    });
  }
}
