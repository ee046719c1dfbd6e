/** Looks over the elements of the grid now, and each time that some are added. */
export function watchElements(container: Element, look: () => void): void {
  look();
  const observer = new MutationObserver(look);
  observer.observe(container, { childList: true, subtree: true });
  // Where the grid keeps its editors.
  observer.observe(document.body, { childList: true });
}
