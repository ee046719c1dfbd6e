import {
  WorkbookError,
  type Inserted,
  type InsertTarget,
  type Refusal,
  type Workbook,
} from '../../src/hosts/workbook';
import type { Plan } from '../../src/sheets/plan';

/** A workbook in memory: remembers what it was asked, and answers as it is told. */
export class RecordingWorkbook implements Workbook {
  readonly asked: { readonly plan: Plan; readonly target: InsertTarget }[] = [];
  private answer: () => Promise<Inserted> = () =>
    Promise.resolve({ sheet: 'Sheet1', address: 'A1:C5' });

  insert(plan: Plan, target: InsertTarget): Promise<Inserted> {
    this.asked.push({ plan, target });
    return this.answer();
  }

  insertAt(inserted: Inserted): this {
    this.answer = () => Promise.resolve(inserted);
    return this;
  }

  refuse(refusal: Refusal): this {
    return this.fail(new WorkbookError(refusal));
  }

  fail(error: Error): this {
    this.answer = () => Promise.reject(error);
    return this;
  }

  /** Answers only when the function returned is called. */
  hold(): () => void {
    const { promise, resolve } = withResolvers<Inserted>();
    this.answer = () => promise;
    return () => resolve({ sheet: 'Sheet1', address: 'A1:C5' });
  }
}

function withResolvers<Value>() {
  let resolve!: (value: Value) => void;
  const promise = new Promise<Value>((resolved) => (resolve = resolved));
  return { promise, resolve };
}
