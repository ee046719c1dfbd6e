import type { Context } from './Context';
import { ObjectProxy } from './ObjectProxy';

/** Of a sheet, or of the workbook's structure. */
export class ProtectionProxy extends ObjectProxy {
  constructor(
    context: Context,
    private readonly isProtected: () => boolean,
  ) {
    super(context);
  }

  protected read(): boolean {
    return this.isProtected();
  }

  get protected(): boolean {
    return this.value('protected');
  }
}
