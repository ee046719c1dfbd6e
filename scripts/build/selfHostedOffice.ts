import path from 'node:path';
import { microsoftOffice } from './contentSecurityPolicy';

/** Microsoft's address of office.js. */
const microsoftScript = `${microsoftOffice}/lib/1/hosted/office.js`;

/** The folder of the site's own copy of office.js, if it has one. */
const folder = 'office-js';

/** The page's address of that copy. */
export const ownOfficeScript = `${folder}/office.js`;

const library = path.dirname(require.resolve('@microsoft/office-js/package.json'));

/** The part of the library that a page loads; the rest is for its readers, and three times as large. */
const notLoaded = /\.debug\.js$|\.d\.ts$|vsdoc/;

/**
 * Whether the site serves office.js by itself, by the environment variable OFFICE_JS: `self` for a network from
 * which Microsoft's server cannot be reached. Otherwise the library is Microsoft's to serve, as the store demands.
 *
 * @throws Error if it is anything else
 */
export function isOfficeSelfHosted(given = process.env['OFFICE_JS'] ?? ''): boolean {
  if (!['', 'self'].includes(given)) {
    throw new Error(
      `OFFICE_JS must be "self" or unset (office.js then comes from Microsoft); got "${given}"`,
    );
  }
  return given === 'self';
}

/** Where the task pane loads office.js from. */
export function officeAddress(own = isOfficeSelfHosted()): string {
  return own ? ownOfficeScript : microsoftScript;
}

/** The site of that address, as the page's Content-Security-Policy names it. */
export function officeOrigin(): string {
  return isOfficeSelfHosted() ? "'self'" : microsoftOffice;
}

/** What is copied into the site: the library as it is, for its license forbids to change it. */
export const ownOfficeFiles = [
  {
    from: path.join(library, 'dist'),
    to: folder,
    filter: (file: string) => !notLoaded.test(file),
    info: { minimized: true },
  },
  { from: path.join(library, 'LICENSE.md'), to: folder },
];
