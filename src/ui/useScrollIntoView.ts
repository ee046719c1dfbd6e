import { type RefObject, useEffect } from 'react';

/**
 * Scrolls an element into view whenever its text changes.
 *
 * @param said changes with the text of the element; undefined while it is empty
 */
export function useScrollIntoView(element: RefObject<HTMLElement | null>, said: unknown): void {
  useEffect(() => {
    if (said !== undefined) element.current?.scrollIntoView({ block: 'nearest' });
  }, [element, said]);
}
