import { OfficeError } from './OfficeError';
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
    excel.operations.push(operations.length);
    await Promise.resolve();
    const fault = excel.fault?.sync === excel.operations.length ? excel.fault : undefined;
    for (const operation of operations.slice(0, fault?.afterOperations)) operation();
    if (fault) throw new OfficeError(fault.code);
    excel.afterSync?.(excel.operations.length);
  }
}
