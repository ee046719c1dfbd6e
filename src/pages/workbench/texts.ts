import type { Language } from '../../language';

const en = {
  sheet: 'Sheet',
  pane: 'AI Capex',
  loading: 'Loading the spreadsheet…',
  failed: 'The spreadsheet could not open',
  reload: 'Reload the page',
};

/** Every text of the workbench's own: what stands around the sheet and the pane. */
export type WorkbenchTexts = typeof en;

const zhCN: WorkbenchTexts = {
  sheet: '工作表',
  pane: 'AI Capex',
  loading: '正在加载电子表格…',
  failed: '电子表格无法打开',
  reload: '重新加载页面',
};

export const workbenchTexts: Readonly<Record<Language, WorkbenchTexts>> = { en, 'zh-CN': zhCN };
