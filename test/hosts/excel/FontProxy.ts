import type { Context } from './Context';
import { ObjectProxy } from './ObjectProxy';
import { type Area, key } from './SheetModel';

/** The font of a cell, as its named style has it. */
export class FontProxy extends ObjectProxy {
  constructor(
    context: Context,
    private readonly find: () => Area | undefined,
  ) {
    super(context);
  }

  protected read(property: string): unknown {
    const area = this.find();
    const name = area?.sheet.styles.get(key(area.row, area.column));
    const style = this.context.excel.styles.find((each) => each.name === name);
    const set = style?.format[`font.${property}`];
    return set ?? (property === 'bold' ? false : '#000000');
  }

  get color(): string {
    return this.value('color');
  }

  get bold(): boolean {
    return this.value('bold');
  }
}
