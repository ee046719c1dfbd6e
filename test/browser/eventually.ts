import { setTimeout } from 'node:timers/promises';

const timeoutMs = 30_000;
const pause = 50;

/** Expects that reading gives a value before long, and reports what it gave instead. */
export async function eventually<T>(read: () => Promise<T>, expected: unknown): Promise<void> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const value = await read();
    try {
      expect(value).toEqual(expected);
      return;
    } catch (mismatch) {
      if (Date.now() > end) throw mismatch;
    }
    await setTimeout(pause);
  }
}
