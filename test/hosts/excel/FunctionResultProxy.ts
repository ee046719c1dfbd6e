import type { Context } from './Context';
import { OfficeError } from './OfficeError';

/** What one of Excel's own functions comes to, once loaded. */
export class FunctionResultProxy {
  private answer: number | undefined;

  constructor(
    private readonly context: Context,
    private readonly result: () => number,
  ) {}

  load(_: 'value'): void {
    this.context.enqueue(() => {
      const answer = this.result();
      this.context.answer(() => (this.answer = answer));
    });
  }

  get value(): number {
    if (this.answer === undefined) throw new OfficeError('PropertyNotLoaded');
    return this.answer;
  }
}
