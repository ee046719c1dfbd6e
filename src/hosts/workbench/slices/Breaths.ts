import { requestImmediateMacroTask } from '@univerjs/core';

/** The time in milliseconds for which work may block the page. */
const maxSlice = 25;

/** Pauses in long work, in which the page can respond. */
export class Breaths {
  private since = performance.now();

  /** @param onBreath called before each of them; what it reports must not wait */
  constructor(private readonly onBreath: () => void = () => undefined) {}

  /** Whether the page has been blocked for that long. */
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
