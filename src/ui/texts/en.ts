import { grammarOf } from '../../grammar';

const { number, plural } = grammarOf('en');

export const en = {
  appName: 'AI Capex',
  tagline: 'Is AI worth what it costs?',
  language: 'Language',
  languageFailed: 'The language could not be changed. Check your connection, then try again.',
  settings: 'Settings',
  tabs: { figures: 'Data', functions: 'Functions', model: 'Model', workbook: 'Workbook' },
  loading: 'Loading…',

  figuresHeading: 'Data tables',
  searchLabel: 'Search, e.g. Nvidia or capex',
  clearSearch: 'Clear search',
  tablesFound: (count: number) =>
    plural(count, { one: '1 table found', other: `${number(count)} tables found` }),
  nothingFound: 'No matching tables',
  nothingFoundHint: (query: string) =>
    `No results for “${query}”. Try a company (Nvidia) or a keyword (revenue).`,
  cardName: (title: string, rows: string) => `${title}, ${rows}`,
  rows: (count: number) => plural(count, { one: '1 row', other: `${number(count)} rows` }),

  partFailed: 'This part could not be loaded. Check your connection, then try again.',
  tryAgain: 'Try again',

  failureTitle: 'Something went wrong',
  failureBody: 'AI Capex ran into another error after a restart. Your workbook is not affected.',
  failureDetail: 'Error details',
  restart: 'Restart the pane',
  restarted: 'The pane restarted after an error. Your workbook is not affected.',
  uncaught: 'An error occurred. If something stops working, save your workbook.',
  dismiss: 'Dismiss',
  saveWorkbook: 'Save workbook',
  workbookSaved: (file: string) => `${file} is in your browser’s downloads.`,
  workbookNotSaved: (detail: string) => `The workbook was not saved: ${detail}`,
};
