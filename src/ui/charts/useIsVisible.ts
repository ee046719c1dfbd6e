import { useState } from 'react';
import { useShownEffect } from '../shown/useShownEffect';

/** Whether the part is in a tab that is shown; a frame later than the tab, which does not wait for it. */
export function useIsVisible(): boolean {
  const [isInSight, setInSight] = useState(false);
  useShownEffect(() => {
    setInSight(true);
    return () => setInSight(false);
  }, []);
  return isInSight;
}
