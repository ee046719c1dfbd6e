import { useEffect, useState } from 'react';

/** Whether the part is in a tab that is shown: React undoes the effects of those that are not. */
export function useIsVisible(): boolean {
  const [isInSight, setInSight] = useState(false);
  useEffect(() => {
    setInSight(true);
    return () => setInSight(false);
  }, []);
  return isInSight;
}
