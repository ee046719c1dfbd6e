import type { Language } from '../language';

/** The page of the site that says what is collected: the address that Microsoft's store asks for. */
export function privacyFile(language: Language): string {
  return language === 'en' ? 'privacy.html' : `privacy.${language}.html`;
}

/** The file that names every package in the bundles, with its licence; it stands beside the pages wherever they are. */
export const noticesFile = 'THIRD-PARTY-NOTICES.txt';
