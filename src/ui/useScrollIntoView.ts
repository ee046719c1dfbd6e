import type { RefObject } from 'react';
import { useShownEffect } from './shown/useShownEffect';

/**
 * Scrolls an element into view whenever its text changes.
 *
 * @param said changes with the text of the element; undefined while it is empty
 */
export function useScrollIntoView(element: RefObject<HTMLElement | null>, said: unknown): void {
  useShownEffect(() => {
    if (said !== undefined) element.current?.scrollIntoView({ block: 'nearest' });
  }, [element, said]);
}
