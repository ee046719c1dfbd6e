import type { RefObject } from 'react';
import { useShownEffect } from './shown/useShownEffect';

/**
 * Keeps what has the focus out from under the foot of what scrolls, however high that grows: what has it now, and what
 * Tab leads to.
 *
 * @param foot what lies over the end of the content; while its tab is hidden it covers nothing
 */
export function useKeepFocusVisible(foot: RefObject<HTMLElement | null>): void {
  useShownEffect(() => {
    const element = foot.current;
    if (!element) return undefined;
    let scroller: HTMLElement | undefined;
    const observer = new ResizeObserver(() => {
      if (element.offsetHeight === 0) return;
      // Only now: the page has its styles and its layout, which to ask for any earlier takes a frame's time.
      scroller ??= scrollerOf(element);
      scroller.style.scrollPaddingBottom = `${element.offsetHeight}px`;
      const { activeElement } = document;
      // The foot also grows while the focus is in the sheet, which must not move.
      if (scroller.contains(activeElement)) activeElement?.scrollIntoView({ block: 'nearest' });
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      if (scroller) scroller.style.scrollPaddingBottom = '';
    };
  }, [foot]);
}

/** What scrolls an element: the nearest around it that does, else the page. */
function scrollerOf(element: HTMLElement): HTMLElement {
  for (let each = element.parentElement; each; each = each.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(each).overflowY)) return each;
  }
  return document.documentElement;
}
