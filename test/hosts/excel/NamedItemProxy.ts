import type { Context } from './Context';
import { ObjectProxy } from './ObjectProxy';

/** A defined name of the workbook. */
export class NamedItemProxy extends ObjectProxy {
  constructor(
    context: Context,
    private readonly own: string,
  ) {
    super(context);
  }

  protected read(): string {
    return this.own;
  }

  get name(): string {
    return this.value('name');
  }

  delete(): void {
    this.context.enqueue(() => this.context.excel.names.delete(this.own));
  }
}
