import { address } from '../../../src/cells/a1';
import { setStyle } from './cellStyles';
import type { Context } from './Context';
import { FormatProxy } from './FormatProxy';
import { ObjectProxy } from './ObjectProxy';
import { OfficeError } from './OfficeError';
import { RangeProxy } from './RangeProxy';
import type { Area } from './SheetModel';

/** Several areas of one sheet. */
export class RangeAreasProxy extends ObjectProxy {
  readonly format: FormatProxy;
  private readonly find: () => readonly Area[];

  constructor(context: Context, find: () => readonly Area[]) {
    super(context);
    const madeAfter = context.failures;
    this.find = () => {
      if (context.failures > madeAfter && !context.excel.keepsResults) {
        throw new OfficeError('InvalidObjectPath');
      }
      return find();
    };
    this.format = new FormatProxy(context, this.find);
  }

  protected override exists(): boolean {
    return this.find().length > 0;
  }

  protected read(): string {
    return this.find()
      .map(
        ({ sheet, row, column, rows, columns }) =>
          `'${sheet.name}'!${address({ row, column }, rows, columns)}`,
      )
      .join(',');
  }

  get address(): string {
    return this.value('address');
  }

  get areas(): { readonly getItemAt: (index: number) => RangeProxy } {
    return {
      getItemAt: (index) => new RangeProxy(this.context, () => this.find()[index]),
    };
  }

  set style(name: string) {
    this.context.enqueue(() => {
      for (const area of this.find()) setStyle(this.context.excel, area, name);
    });
  }
}
