import { trustedTexts } from './trustedTexts';

/**
 * Importing this module sets the rules. It comes before all else: the page's policy lets the browser take no text that
 * is to be run but by rules, and none can be set after these.
 *
 * @see W3C, Trusted Types: browsers that do not know them go on without
 */
const { trustedTypes } = globalThis as {
  readonly trustedTypes?: { readonly createPolicy: (name: string, rules: object) => unknown };
};
trustedTypes?.createPolicy('default', trustedTexts(document.baseURI));
