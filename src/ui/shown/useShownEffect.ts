import { type DependencyList, type EffectCallback, useContext, useEffect } from 'react';
import { ShownContext } from './ShownContext';

/** An effect that lasts while its part is shown: undone when the part is hidden, and done again when it is shown again. */
export function useShownEffect(effect: EffectCallback, dependencies: DependencyList): void {
  const isShown = useContext(ShownContext);
  useEffect(
    () => (isShown ? effect() : undefined),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the effect's own are checked where it is used
    [isShown, ...dependencies],
  );
}
