import { type DependencyList, type EffectCallback, useContext, useEffect } from 'react';
import { ShownContext } from './ShownContext';

/** An effect that lasts while its part is shown: undone when the part is hidden, and done again when it is shown again. */
export function useShownEffect(effect: EffectCallback, dependencies: DependencyList): void {
  const isShown = useContext(ShownContext);
  useEffect(
    () => (isShown ? effect() : undefined),
    // The effect's own dependencies are checked where it is used.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [isShown, ...dependencies],
  );
}
