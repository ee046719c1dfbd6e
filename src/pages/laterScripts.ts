/*
 * The scripts that a page will ask for: the build lists them in the page (`scripts/build/LaterScriptsPlugin.ts`), so that they
 * are on their way before what asks for them has arrived and run. They have low priority: what a page waits for first, such as
 * its functions, is not to wait for them.
 */

/** On a slow line: after what a page waits for first has been asked for, and before it arrives. */
export const laterMs = 120;

/** The scripts that have run: the page takes the element of each away. */
const done = new Set<string>();
document.addEventListener(
  'load',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) done.add(target.src);
  },
  true,
);

/** Brings the texts in the page's language, to be run when they are asked for. */
export function bringTexts(): void {
  const { lang } = document.documentElement;
  for (const link of links('texts')) if (link.lang === lang) link.rel = 'preload';
}

/** Loads the parts that need no language. The browser reads them beside other work; what is in them runs when it is asked for. */
export function loadParts(): void {
  for (const link of links('parts')) {
    const script = document.createElement('script');
    script.fetchPriority = 'low';
    script.src = link.href;
    // What asks for it then tries again.
    script.onerror = () => script.remove();
    document.head.append(script);
  }
}

/** Without those that the page has asked for meanwhile: none is to come twice. */
function links(rel: 'texts' | 'parts'): readonly HTMLLinkElement[] {
  const asked = new Set([...done, ...[...document.scripts].map(({ src }) => src)]);
  return [...document.querySelectorAll<HTMLLinkElement>(`link[rel="${rel}"]`)].filter(
    ({ href }) => !asked.has(href),
  );
}
