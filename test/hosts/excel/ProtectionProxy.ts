import type { Context } from './Context';
import { ObjectProxy } from './ObjectProxy';

/** Of a sheet, of the workbook's structure, or of cells. */
export class ProtectionProxy extends ObjectProxy {
  constructor(
    context: Context,
    private readonly isProtected: () => boolean | null,
  ) {
    super(context);
  }

  protected read(): boolean | null {
    return this.isProtected();
  }

  get protected(): boolean {
    return this.value('protected');
  }

  get locked(): boolean | null {
    return this.value('locked');
  }
}
