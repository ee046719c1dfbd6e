const popups = '[data-u-comp="rect-popup"]';
const takesKeys =
  'input, textarea, select, button, a[href], [contenteditable="true"], [tabindex]:not([tabindex="-1"])';

/**
 * A click on the hint of a function leaves the keyboard in the cell.
 *
 * The hint's buttons cannot have the keyboard, so that the browser takes it from the editor and gives it to nothing:
 * whoever opens the hint by its arrow can neither type on nor leave the cell by Enter or Esc.
 */
export function keepKeyboard(): void {
  const keep = (event: MouseEvent): void => {
    const { target } = event;
    if (!(target instanceof Element) || !target.closest(popups) || target.closest(takesKeys))
      return;
    if (document.activeElement?.closest('[data-u-comp="editor"]')) event.preventDefault();
  };
  document.addEventListener('mousedown', keep, { capture: true });
}
