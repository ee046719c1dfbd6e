import { type RefObject, useEffect } from 'react';

/**
 * F6 goes back and forth between the sheet and the pane, as in Excel. Without it the keyboard would never leave the
 * sheet, which keeps Tab for its cells.
 *
 * @param pane the element that holds the pane
 * @param toSheet gives the keyboard to the sheet
 * @param toPane brings the pane into view if the window shows one at a time
 */
export function useF6(
  pane: RefObject<HTMLElement | null>,
  toSheet: () => void,
  toPane: () => void,
): void {
  useEffect(() => {
    const move = (event: KeyboardEvent): void => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      event.stopPropagation();
      if (pane.current?.contains(document.activeElement)) return toSheet();
      toPane();
      const tab = pane.current?.querySelector<HTMLElement>('[role=tab][aria-selected=true]');
      // Once the pane is in sight.
      requestAnimationFrame(() => tab?.focus());
    };
    // Before the grid sees the key.
    window.addEventListener('keydown', move, { capture: true });
    return () => window.removeEventListener('keydown', move, { capture: true });
  }, [pane, toSheet, toPane]);
}
