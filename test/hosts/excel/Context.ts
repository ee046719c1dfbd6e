import { OfficeError } from './SheetModel';
import type { StrictExcel } from './StrictExcel';
import { WorkbookProxy } from './WorkbookProxy';

/** Operations wait here for a sync. */
export class Context {
  private queue: (() => void)[] = [];
  readonly workbook: WorkbookProxy;

  constructor(readonly excel: StrictExcel) {
    this.workbook = new WorkbookProxy(this);
  }

  enqueue(operation: () => void): void {
    this.queue.push(operation);
  }

  async sync(): Promise<void> {
    const { excel } = this;
    const operations = this.queue;
    this.queue = [];
    excel.syncs += 1;
    await Promise.resolve();
    const fault = excel.fault?.sync === excel.syncs ? excel.fault : undefined;
    for (const operation of operations.slice(0, fault?.afterOperations)) operation();
    if (fault) throw new OfficeError(fault.code);
  }
}
