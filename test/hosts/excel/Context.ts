import { OfficeError } from './OfficeError';
import type { StrictExcel } from './StrictExcel';
import { WorkbookProxy } from './WorkbookProxy';

/** Operations wait here for a sync. */
export class Context {
  private queue: (() => void)[] = [];
  private answers: (() => void)[] = [];
  /** How many syncs have failed so far. */
  failures = 0;
  readonly workbook: WorkbookProxy;

  constructor(
    readonly excel: StrictExcel,
    readonly mergesUndo = false,
  ) {
    this.workbook = new WorkbookProxy(this);
  }

  enqueue(operation: () => void): void {
    this.queue.push(operation);
  }

  /** What a sync answers arrives when it ends; of one that fails it may be lost. */
  answer(arrives: () => void): void {
    this.answers.push(arrives);
  }

  /** Tells that a call of the object model is carried out, for what it does to the history of undo. */
  called(call: string): void {
    const { excel } = this;
    if (excel.losesUndo.has(call)) excel.undoLostBy.push(call);
    if (this.mergesUndo && excel.refusesUndo.has(call)) throw new OfficeError('UndoNotSupported');
  }

  async sync(): Promise<void> {
    const { excel } = this;
    const operations = this.queue;
    this.queue = [];
    excel.operations.push(operations.length);
    await Promise.resolve();
    const fault = excel.fault?.sync === excel.operations.length ? excel.fault : undefined;
    excel.madeInSync.clear();
    try {
      for (const operation of operations.slice(0, fault?.afterOperations)) operation();
      if (fault) throw new OfficeError(fault.code);
    } catch (error) {
      this.failures += 1;
      if (!excel.keepsResults) this.answers = [];
      throw error;
    } finally {
      for (const arrives of this.answers) arrives();
      this.answers = [];
    }
    excel.afterSync?.(excel.operations.length);
  }
}
