import type { Context } from './Context';
import { ObjectProxy } from './ObjectProxy';

/** A column of a table, which may be missing. */
export class TableColumnProxy extends ObjectProxy {
  constructor(
    context: Context,
    private readonly find: () => number | undefined,
  ) {
    super(context);
  }

  protected override exists(): boolean {
    return this.find() !== undefined;
  }

  protected read(): number | undefined {
    return this.find();
  }

  get index(): number {
    return this.value('index');
  }
}
