import { startTransition, useEffect, useState } from 'react';

/** The last value that stayed the same for a time, in milliseconds; undefined before one did. */
export function useAtRest<T extends object>(
  value: T,
  restMs: number,
  isSame: (a: T, b: T) => boolean,
): T | undefined {
  const [rested, setRested] = useState<T>();
  const isAtRest = rested !== undefined && isSame(rested, value);
  useEffect(() => {
    if (isAtRest) return undefined;
    const timer = setTimeout(() => startTransition(() => setRested(value)), restMs);
    return () => clearTimeout(timer);
  }, [isAtRest, value, restMs]);
  return rested;
}
