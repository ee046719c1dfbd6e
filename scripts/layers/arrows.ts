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
  ui: ['hosts', 'ui/async', '@fluentui', 'react'],
  'ui/async': ['explain', 'hosts', 'react'],
  'ui/charts': ['explain', 'ui', 'sheets', 'ui/parts', '@fluentui', 'numfmt', 'react'],
  'ui/check': ['checks', 'hosts', 'ui', 'ui/async', 'ui/outcome', '@fluentui', 'react'],
  'ui/figures': [
    ...['hosts', 'sheets', 'ui', 'figures', 'explain'],
    ...['ui/insert', 'ui/parts', 'ui/settings'],
    ...['@fluentui', 'react'],
  ],
  'ui/files': ['ui', 'hosts', 'ui/async', 'ui/outcome', '@fluentui', 'react'],
  'ui/formula': [
    ...['explain', 'ui', 'functions', 'hosts', 'figures'],
    ...['ui/async', 'ui/charts', 'ui/outcome'],
    ...['@fluentui', 'react'],
  ],
  'ui/functions': [
    ...['functions', 'hosts', 'ui', 'explain'],
    ...['ui/async', 'ui/formula'],
    ...['@fluentui', 'react'],
  ],
  'ui/insert': [
    ...['hosts', 'ui', 'sheets'],
    ...['ui/async', 'ui/charts', 'ui/outcome', 'ui/parts'],
    ...['@fluentui', 'numfmt', 'react'],
  ],
  'ui/model': [
    ...['functions', 'hosts', 'ui', 'sheets', 'explain', 'formulas', 'figures'],
    ...[
      'ui/async',
      'ui/charts',
      'ui/formula',
      'ui/insert',
      'ui/outcome',
      'ui/parts',
      'ui/settings',
    ],
    ...['@fluentui', 'react'],
  ],
  'ui/outcome': ['ui', 'hosts', 'ui/async', '@fluentui', 'react'],
  'ui/pane': [
    ...['ui', 'hosts', 'sheets'],
    ...[
      'ui/async',
      'ui/figures',
      'ui/functions',
      'ui/model',
      'ui/parts',
      'ui/settings',
      'ui/workbookTab',
    ],
    ...['@fluentui', 'react'],
  ],
  'ui/parts': ['ui', '@fluentui', 'react'],
  'ui/settings': ['ui', 'sheets', 'ui/parts', '@fluentui', 'react'],
  'ui/share': ['hosts', 'native', 'ui', 'ui/async', 'ui/outcome', 'ui/parts', '@fluentui', 'react'],
  'ui/workbookTab': [
    ...['explain', 'functions', 'ui', 'hosts', 'figures'],
    ...['ui/async', 'ui/check', 'ui/files', 'ui/formula', 'ui/outcome', 'ui/share'],
    ...['@fluentui', 'react'],
  ],
  texts: [
    ...['figures', 'functions', 'sheets', 'explain', 'help', 'native', 'checks', 'ui'],
    ...[
      'ui/charts',
      'ui/check',
      'ui/files',
      'ui/formula',
      'ui/insert',
      'ui/model',
      'ui/outcome',
      'ui/settings',
      'ui/share',
      'ui/workbookTab',
    ],
  ],
  pages: [
    ...['texts', 'hosts/excel', 'hosts', 'ui', 'functions', 'sheets', 'hosts/workbench', 'kept'],
    ...[
      'ui/async',
      'ui/files',
      'ui/insert',
      'ui/outcome',
      'ui/pane',
      'ui/parts',
      'ui/settings',
      'ui/workbookTab',
    ],
    ...['@fluentui', 'react', 'react-dom'],
  ],
};
