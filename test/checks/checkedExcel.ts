import type { Language } from '../../src/language';
import { calculator } from '../hosts/excel/calculator';
import { StrictExcel } from '../hosts/excel/StrictExcel';
import { calculate } from './calculate';

/** What Office.js reports about Excel, besides the workbook. */
export interface OfficeFacts {
  theme: 'light' | 'dark' | undefined;
  readonly paneListeners: Set<(message: { readonly visibilityMode: string }) => void>;
}

export interface CheckedExcel {
  readonly excel: StrictExcel;
  readonly office: OfficeFacts;
}

/** Excel raises its events some time after a sync. */
function raiseEvents(excel: StrictExcel): void {
  let before = '';
  excel.afterSync = () => {
    const now = `${excel.active.sheet.name} ${excel.selected}`;
    const isSelection = now !== before;
    before = now;
    setTimeout(() => {
      if (isSelection) void excel.fire('workbook.onSelectionChanged');
      void excel.fire('worksheets.onChanged');
    });
  };
}

/** A stand-in for Excel that calculates what the checks enter, and raises its events and reports its facts. */
export function checkedExcel(language: Language = 'en'): CheckedExcel {
  const excel = new StrictExcel('Sheet1', 'Notes');
  excel.install();
  raiseEvents(excel);
  calculator.answer = calculate(excel, () => language);
  const office: OfficeFacts = { theme: 'light', paneListeners: new Set() };
  const { Office } = globalThis as unknown as { readonly Office: { readonly context: object } };
  Object.assign(Office, {
    VisibilityMode: { hidden: 'Hidden', taskpane: 'Taskpane' },
    addin: {
      onVisibilityModeChanged(listener: (message: { readonly visibilityMode: string }) => void) {
        office.paneListeners.add(listener);
        return Promise.resolve(() => Promise.resolve(office.paneListeners.delete(listener)));
      },
    },
  });
  Object.assign(Office.context, {
    diagnostics: { host: 'Excel', platform: 'PC', version: '16.0.18827.20102' },
    displayLanguage: language === 'en' ? 'en-US' : 'zh-CN',
    contentLanguage: 'en-US',
  });
  Object.defineProperty(Office.context, 'officeTheme', {
    get: () => (office.theme ? { isDarkTheme: office.theme === 'dark' } : undefined),
  });
  return { excel, office };
}
