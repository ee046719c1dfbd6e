import { localizedFile } from '../functions/help/helpFiles';
import type { Language } from '../language';

/** The privacy page of the site, whose address Microsoft's store requires. */
export function privacyFile(language: Language): string {
  return localizedFile('privacy.html', language);
}

/** The file that names every package in the bundles, with its license; it is served next to the pages. */
export const noticesFile = 'THIRD-PARTY-NOTICES.txt';
