import { useState } from 'react';
import { useShownEffect } from '../shown/useShownEffect';

/** Whether the part is in a tab that is shown, once it has been drawn there. */
export function useIsVisible(): boolean {
  const [isInSight, setInSight] = useState(false);
  useShownEffect(() => {
    setInSight(true);
    return () => setInSight(false);
  }, []);
  return isInSight;
}
