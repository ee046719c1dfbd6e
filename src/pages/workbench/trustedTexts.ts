/** As `window.trustedTypes.createPolicy` takes them; null refuses the text. */
interface TextRules {
  readonly createHTML: (text: string, type: string, sink: string) => string | null;
  readonly createScriptURL: (address: string) => string | null;
}

/** What parses HTML if nothing of it runs: the grid reads what is pasted in a document that is never shown. */
const parsers: readonly string[] = ['DOMParser parseFromString', 'Range createContextualFragment'];

/**
 * What the browser may make of the texts that the page hands to it: no HTML, except if it is only parsed or there is
 * none; and no script but this site's.
 *
 * @param page the address of the page
 */
export function trustedTexts(page: string): TextRules {
  return {
    createHTML: (text, _, sink) => (text === '' || parsers.includes(sink) ? text : null),
    createScriptURL: (address) =>
      new URL(address, page).origin === new URL(page).origin ? address : null,
  };
}
