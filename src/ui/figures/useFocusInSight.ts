import { useEffect } from 'react';

/** Scrolls what has the focus out from under a message that has just appeared over it. */
export function useFocusInSight(): void {
  useEffect(() => {
    document.activeElement?.scrollIntoView({ block: 'nearest' });
  }, []);
}
