/** The id of the page's script element for Office.js: src/pages/taskpane.html. */
export const officeElementId = 'office-js';

/**
 * Waits until Office.js has run, which the page's head loads while all else goes on.
 *
 * The element may have loaded or failed before anyone listens. What has loaded is there; and after the page's own
 * `load` event, which waits for every script of the head, what is not there has failed.
 *
 * @param script the element that loads it
 * @param page its `load` event shows that nothing is loading any more
 * @throws Error if it cannot be loaded
 */
export function officeLibrary(
  script = document.getElementById(officeElementId) as HTMLScriptElement,
  page: EventTarget = window,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      if (isThere()) resolve();
      else reject(new Error(`${script.src} could not be loaded.`));
    };
    if (isThere()) settle();
    script.addEventListener('load', settle);
    script.addEventListener('error', settle);
    page.addEventListener('load', settle);
  });
}

function isThere(): boolean {
  return 'Office' in globalThis && 'CustomFunctions' in globalThis;
}
