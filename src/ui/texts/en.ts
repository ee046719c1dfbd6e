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
  searchLabel: 'Search, e.g. Nvidia or revenue',
  clearSearch: 'Clear search',
  tablesFound: (count: number) =>
    plural(count, { one: '1 table found', other: `${number(count)} tables found` }),
  nothingFound: 'No matching tables',
  nothingFoundHint: (query: string) =>
    `No results for “${query}”. Try a company (Nvidia) or a keyword (revenue).`,
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

  outsideExcelTitle: 'This pane runs inside Excel',
  outsideExcelBody:
    'You opened it in a browser, where there is no workbook. Open it from the Home tab in Excel, or use the workbench, a spreadsheet in your browser with the same functions and figures.',
  officeBlockedTitle: 'Office.js could not be loaded',
  officeBlockedBody:
    'The pane needs Office.js, which is hosted by Microsoft, to work with Excel. Check the following:',
  officeBlockedChecks: [
    'Are you connected to the internet?',
    'Does your proxy or firewall allow appsforoffice.microsoft.com?',
    'Is an ad or script blocker blocking it?',
  ],
  officeBlockedAfter:
    'Then reload the pane. Meanwhile, you can use the workbench, a spreadsheet in your browser that needs no Excel.',
  openWorkbench: 'Open the workbench',
};
