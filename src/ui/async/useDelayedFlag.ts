import { useEffect, useState } from 'react';

/** Whether something has been going on for longer than a time, in milliseconds. */
export function useDelayedFlag(going: boolean, afterMs: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!going) return undefined;
    const timer = setTimeout(() => setLate(true), afterMs);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [going, afterMs]);
  return late;
}
