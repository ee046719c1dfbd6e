/** What every part of the sources may import. */
export const below = ['language', 'grammar', 'cells'];

/**
 * What each part of the sources may import besides itself and what is below every part: parts, and packages. A part is a
 * folder of src; a folder within it that is in the table is a part of its own. Tests hold the sources to it.
 */
export const arrows: Readonly<Record<string, readonly string[]>> = {
  language: [],
  grammar: [],
  cells: [],
  finance: [],
  figures: ['seeds', 'fastest-levenshtein', 'zod'],
  functions: ['finance', 'figures'],
  sheets: ['figures'],
  hosts: ['sheets', 'formulas'],
  'hosts/excel': ['hosts', 'sheets', 'functions', 'formulas'],
  'hosts/workbench': [
    ...['hosts', 'xlsx', 'kept', 'sheets', 'functions', 'formulas'],
    ...['@borgar', '@univerjs', 'numfmt', 'rxjs'],
  ],
  xlsx: ['sheets', 'formulas', 'fflate', '@borgar'],
  kept: ['idb-keyval'],
  formulas: ['functions', '@borgar'],
  explain: ['finance', 'figures', 'functions', 'formulas', 'hosts', '@borgar'],
  help: ['finance', 'figures', 'functions', 'explain', 'react', 'react-dom', 'temml'],
  native: ['figures', 'sheets', 'functions', 'formulas', 'hosts', '@borgar'],
  checks: ['sheets', 'functions', 'formulas', 'hosts', 'explain', 'native'],
  ui: [
    ...['figures', 'sheets', 'functions', 'formulas', 'hosts', 'explain', 'native', 'checks'],
    ...['react', '@fluentui', 'numfmt'],
  ],
  texts: ['figures', 'sheets', 'explain', 'help', 'native', 'ui'],
  pages: [
    ...['sheets', 'functions', 'hosts', 'hosts/excel', 'hosts/workbench', 'ui', 'texts'],
    ...['kept', 'react', 'react-dom', '@fluentui'],
  ],
};
