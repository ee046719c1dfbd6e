import { requestImmediateMacroTask } from '@univerjs/core';

/** How long a piece of work may hold up the page, in milliseconds. */
const maxSlice = 25;

/** Cuts long work into pieces, between which the page is free to go on. */
export class Breaths {
  private since = performance.now();

  /** @param onBreath called before each of them; what it is to say must not wait */
  constructor(private readonly onBreath: () => void = () => undefined) {}

  /** Whether the page has been held up long enough. */
  isDue(): boolean {
    return performance.now() - this.since > maxSlice;
  }

  async take(): Promise<void> {
    this.onBreath();
    await new Promise<void>((resolve) => {
      const close = requestImmediateMacroTask(() => {
        close();
        resolve();
      });
    });
    this.since = performance.now();
  }
}
