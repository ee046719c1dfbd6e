import { CultureInfoProxy } from './CultureInfoProxy';
import { OfficeError } from './OfficeError';
import type { StrictExcel } from './StrictExcel';
import { WorkbookProxy } from './WorkbookProxy';

/** What Excel on the web answers at once. */
const mostAnswered = 5_000_000;

/** Operations wait here for a sync. */
export class Context {
  private queue: (() => void)[] = [];
  private answers: (() => void)[] = [];
  /** How many syncs have failed so far. */
  failures = 0;
  private answered = 0;
  readonly workbook: WorkbookProxy;
  readonly application = { cultureInfo: new CultureInfoProxy(this) };

  constructor(
    readonly excel: StrictExcel,
    readonly mergesUndo = false,
  ) {
    this.workbook = new WorkbookProxy(this);
  }

  /** Counts what a sync answers, as far as Excel minds. */
  count(value: unknown): void {
    if (this.excel.isOnline) this.answered += JSON.stringify(value)?.length ?? 0;
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
    this.answered = 0;
    try {
      for (const operation of operations.slice(0, fault?.afterOperations)) operation();
      if (fault) throw new OfficeError(fault.code);
      if (excel.isOnline && this.answered > mostAnswered) {
        throw new OfficeError('ResponsePayloadSizeLimitExceeded');
      }
    } catch (error) {
      this.failures += 1;
      if (!excel.keepsResults) this.answers = [];
      throw error;
    } finally {
      for (const arrives of this.answers) arrives();
      this.answers = [];
    }
    for (const sheet of excel.sheets) sheet.calculate();
    excel.afterSync?.(excel.operations.length);
  }
}
