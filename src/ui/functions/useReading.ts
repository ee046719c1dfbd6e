import { useEffect, useState } from 'react';

/** How a reading stands. While it is busy again, the result before stays. */
export type Reading<Result> =
  | { readonly kind: 'busy'; readonly before?: Result }
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'failed'; readonly error: unknown };

/**
 * Reads whenever what to read changes; an answer that comes late, after a newer question, is dropped.
 *
 * @param read the same function for as long as the same is to be read
 * @param delay milliseconds to wait for a newer question first, for what changes as a user types
 * @param sign a change of it tells that the same may now read differently
 */
export function useReading<Result>(
  read: () => Promise<Result>,
  delay = 0,
  sign?: unknown,
): Reading<Result> {
  const [reading, setReading] = useState<Reading<Result>>({ kind: 'busy' });
  useEffect(() => {
    let isNewest = true;
    const settle = (settled: Reading<Result>) => {
      if (isNewest) setReading(settled);
    };
    setReading((reading) =>
      reading.kind === 'done' ? { kind: 'busy', before: reading.result } : reading,
    );
    const timer = setTimeout(() => {
      read().then(
        (result) => settle({ kind: 'done', result }),
        (error: unknown) => settle({ kind: 'failed', error }),
      );
    }, delay);
    return () => {
      isNewest = false;
      clearTimeout(timer);
    };
  }, [read, delay, sign]);
  return reading;
}
