/** What the build puts in where the site serves Office.js by itself: scripts/build/ownOffice.ts. */
declare const OWN_OFFICE_SCRIPT: string | undefined;

/** Where the task pane loads Office.js from: Microsoft's server, unless the site has a copy. */
export const officeScript =
  typeof OWN_OFFICE_SCRIPT === 'string'
    ? OWN_OFFICE_SCRIPT
    : 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
