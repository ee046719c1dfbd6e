/**
 * The formula that shows words and opens a page, in Excel, in the workbench and in a file.
 *
 * @param url without quotes, of at most 255 characters: Excel takes no longer text in a formula
 * @example linkFormula('https://example.com', 'Example') // '=HYPERLINK("https://example.com","Example")'
 */
export function linkFormula(url: string, words: string): string {
  return `=HYPERLINK("${url}","${words.replaceAll('"', '""')}")`;
}

/** What such a formula shows, and opens. */
interface LinkParts {
  readonly url: string;
  readonly words: string;
}

/**
 * The parts of such a formula, whether or not it has been calculated.
 *
 * @returns undefined for any other formula
 */
export function linkParts(formula: string): LinkParts | undefined {
  const [, url, words] =
    /^=HYPERLINK\("((?:https:\/\/|#)[^"]+)","((?:[^"]|"")*)"\)$/i.exec(formula) ?? [];
  return url === undefined || words === undefined
    ? undefined
    : { url, words: words.replaceAll('""', '"') };
}

/**
 * The page that such a formula opens. One that is put together from cells is not such a formula: to open it would send
 * out what is in them.
 *
 * @returns undefined for any other formula
 */
export function urlOfLink(formula: string): string | undefined {
  const url = linkParts(formula)?.url;
  return url?.startsWith('#') ? undefined : url;
}

/**
 * The place in the workbook that such a formula goes to: cells, or a name.
 *
 * @returns undefined for any other formula
 * @example placeOfLink('=HYPERLINK("#Total","Open")') // 'Total'
 */
export function placeOfLink(formula: string): string | undefined {
  const url = linkParts(formula)?.url;
  return url?.startsWith('#') ? url.slice(1) : undefined;
}
