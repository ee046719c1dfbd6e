import type { Language } from '../language';

const en = {
  appName: 'AI Capex',
  tagline: 'Is AI worth what it costs?',
  language: 'Language',
  settings: 'Settings',
  tabs: { figures: 'Data', functions: 'Functions', model: 'Model', workbook: 'Workbook' },
  loading: 'Loading…',

  figuresHeading: 'Data tables',
  searchLabel: 'Search, e.g. Nvidia or revenue',
  clearSearch: 'Clear search',
  tablesFound: (count: number) => (count === 1 ? '1 table found' : `${count} tables found`),
  nothingFound: 'No matching tables',
  nothingFoundHint: (query: string) =>
    `No results for “${query}”. Try a company (Nvidia) or a keyword (revenue).`,
  rows: (count: number) => (count === 1 ? '1 row' : `${count} rows`),

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

/** Every text of the task pane. A text that takes values is a function of them. */
export type Texts = typeof en;

const zhCN: Texts = {
  appName: 'AI Capex',
  tagline: 'AI 投入值得吗？',
  language: '语言',
  settings: '设置',
  tabs: { figures: '数据', functions: '函数', model: '模型', workbook: '工作簿' },
  loading: '正在加载…',

  figuresHeading: '数据表',
  searchLabel: '搜索，如英伟达、收入',
  clearSearch: '清除搜索',
  tablesFound: (count) => `找到${count}个数据表`,
  nothingFound: '没有找到数据表',
  nothingFoundHint: (query) => `没有找到“${query}”。可以试试公司名（英伟达）或关键词（收入）。`,
  rows: (count) => `${count}行`,

  partFailed: '此部分未能加载。请检查网络连接后重试。',
  tryAgain: '重试',

  failureTitle: '出现错误',
  failureBody: 'AI Capex 重新启动后再次出错。您的工作簿不受影响。',
  failureDetail: '错误详情',
  restart: '重新启动窗格',
  restarted: '窗格出错后已重新启动。您的工作簿不受影响。',
  uncaught: '发生错误。如有异常，请先保存工作簿。',
  dismiss: '关闭',
  saveWorkbook: '保存工作簿',
  workbookSaved: (file) => `可在浏览器的下载列表中找到 ${file}。`,
  workbookNotSaved: (detail) => `工作簿未保存：${detail}`,

  outsideExcelTitle: '此窗格需要在 Excel 中使用',
  outsideExcelBody:
    '您在浏览器中打开了它，这里没有工作簿。请从 Excel 的“开始”选项卡打开，或使用工作台：浏览器中的电子表格，函数和数据完全相同。',
  officeBlockedTitle: '无法加载 Office.js',
  officeBlockedBody: '窗格需要由微软提供的 Office.js 才能与 Excel 配合使用。请检查：',
  officeBlockedChecks: [
    '网络连接是否正常？',
    '代理或防火墙是否允许访问 appsforoffice.microsoft.com？',
    '广告或脚本拦截工具是否阻止了它？',
  ],
  officeBlockedAfter:
    '然后重新加载窗格。在此期间，可以使用工作台：浏览器中的电子表格，无需 Excel。',
  openWorkbench: '打开工作台',
};

export const texts: Readonly<Record<Language, Texts>> = { en, 'zh-CN': zhCN };

/** Each language by its own name, as its speakers look for it. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', 'zh-CN': '中文' };
