import type { Context } from './Context';
import { ProtectionProxy } from './ProtectionProxy';
import { RangeProxy } from './RangeProxy';
import { WorksheetsProxy } from './WorksheetsProxy';

export class WorkbookProxy {
  readonly protection: ProtectionProxy;
  readonly worksheets: WorksheetsProxy;

  constructor(private readonly context: Context) {
    this.protection = new ProtectionProxy(context, () => context.excel.structureProtected);
    this.worksheets = new WorksheetsProxy(context);
  }

  getActiveCell(): RangeProxy {
    return new RangeProxy(this.context, () => ({
      ...this.context.excel.active,
      rows: 1,
      columns: 1,
    }));
  }
}
