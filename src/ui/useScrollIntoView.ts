import { type RefObject, useEffect } from 'react';

/**
 * Scrolls an element into sight whenever it says something new.
 *
 * @param said changes with what the element says; undefined while it says nothing
 */
export function useScrollIntoView(element: RefObject<HTMLElement | null>, said: unknown): void {
  useEffect(() => {
    if (said !== undefined) element.current?.scrollIntoView({ block: 'nearest' });
  }, [element, said]);
}
