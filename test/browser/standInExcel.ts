import { StrictExcel } from '../hosts/excel/StrictExcel';

/** Runs in the page, in the place of office.js: a workbook as strict as Excel's, with the sheets Sheet1 and Notes. */
const excel = new StrictExcel('Sheet1', 'Notes');
excel.install();

const language = new URLSearchParams(window.location.search).get('lang') ?? 'en-US';
const nothing = () => undefined;
Object.assign(Office, {
  HostType: { Excel: 'Excel' },
  EventType: {},
  actions: { associate: nothing },
  addin: { onVisibilityModeChanged: () => Promise.resolve(() => Promise.resolve()) },
  context: {
    ...Office.context,
    displayLanguage: language,
    contentLanguage: language,
    diagnostics: { host: 'Excel', platform: 'PC', version: '16.0.18827.20102' },
  },
  onReady: () => Promise.resolve({ host: 'Excel', platform: 'PC' }),
});
Object.assign(globalThis, { excel, CustomFunctions: { associate: nothing } });
