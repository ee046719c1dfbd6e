import { type RefObject, useEffect } from 'react';

/**
 * Keeps what has the focus out from under a message that is at the foot of what scrolls: what has it now, and what
 * Tab leads to while the message is shown.
 *
 * @param message what lies over the end of the content
 * @param said changes with the text of the message, and so with its height
 */
export function useKeepFocusVisible(message: RefObject<HTMLElement | null>, said: unknown): void {
  useEffect(() => {
    const element = message.current;
    if (!element) return undefined;
    const { style } = scrollerOf(element);
    style.scrollPaddingBottom = `${element.offsetHeight}px`;
    document.activeElement?.scrollIntoView({ block: 'nearest' });
    return () => {
      style.scrollPaddingBottom = '';
    };
  }, [message, said]);
}

/** What scrolls an element: the nearest around it that does, else the page. */
function scrollerOf(element: HTMLElement): HTMLElement {
  for (let each = element.parentElement; each; each = each.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(each).overflowY)) return each;
  }
  return document.documentElement;
}
