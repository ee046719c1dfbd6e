import type { Language } from '../language';

const en = {
  appName: 'AI Capex',
  tagline: 'Is AI worth what it costs?',
  language: 'Language',
  settings: 'Settings',
  tabs: { figures: 'Data', functions: 'Functions', model: 'Model', workbook: 'Workbook' },
  loading: 'Loading…',

  figuresHeading: 'Tables of figures',
  searchLabel: 'Search tables and figures',
  clearSearch: 'Clear search',
  tablesFound: (count: number) => (count === 1 ? '1 table found' : `${count} tables found`),
  nothingFound: 'No table matches',
  nothingFoundHint: (query: string) =>
    `Nothing is called “${query}”. Try a company, such as Nvidia, or a word, such as revenue.`,
  rows: (count: number) => (count === 1 ? '1 row' : `${count} rows`),

  partFailed: 'This part could not be loaded. Check the connection, then try again.',
  tryAgain: 'Try again',

  failureTitle: 'The pane has stopped',
  failureBody:
    'An error in AI Capex stopped this pane again after a restart. Your sheets are not affected.',
  failureDetail: 'What happened',
  restart: 'Restart the pane',
  restarted: 'The pane was restarted after an error. Your sheets are not affected.',
  uncaught: 'An error occurred. If something does not work as expected, save your workbook.',
  dismiss: 'Dismiss',
  saveWorkbook: 'Save workbook',
  workbookSaved: (file: string) => `${file} is among the downloads of this browser.`,
  workbookNotSaved: (detail: string) => `The workbook was not saved: ${detail}`,

  outsideExcelTitle: 'This pane works inside Excel',
  outsideExcelBody:
    'You have opened it in a browser of its own, where there is no workbook to work with. Open it from the Home tab in Excel, or try everything in the workbench: a spreadsheet in the browser with the same functions and figures.',
  officeBlockedTitle: 'Excel’s library could not be loaded',
  officeBlockedBody:
    'The pane talks to Excel through Office.js, which Microsoft serves. It did not arrive. Please check:',
  officeBlockedChecks: [
    'Is there a network connection?',
    'Does a proxy or firewall let appsforoffice.microsoft.com through?',
    'Does an ad or script blocker stop it?',
  ],
  officeBlockedAfter:
    'Then reload the pane. Meanwhile the workbench, a spreadsheet in the browser, works without Excel.',
  openWorkbench: 'Open the workbench',
};

/** Every text of the task pane. A text that takes values is a function of them. */
export type Texts = typeof en;

const zhCN: Texts = {
  appName: 'AI Capex',
  tagline: 'AI 的投入值得吗？',
  language: '语言',
  settings: '设置',
  tabs: { figures: '数据', functions: '函数', model: '模型', workbook: '工作簿' },
  loading: '正在加载…',

  figuresHeading: '数据表',
  searchLabel: '搜索数据表和数据',
  clearSearch: '清除搜索',
  tablesFound: (count) => `找到 ${count} 张数据表`,
  nothingFound: '没有匹配的数据表',
  nothingFoundHint: (query) =>
    `没有名为“${query}”的内容。可以试试公司名（如英伟达）或词语（如收入）。`,
  rows: (count) => `${count} 行`,

  partFailed: '此部分未能加载。请检查网络连接后重试。',
  tryAgain: '重试',

  failureTitle: '窗格已停止',
  failureBody: 'AI Capex 重新启动后再次出错，窗格已停止。工作表不受影响。',
  failureDetail: '错误信息',
  restart: '重新启动窗格',
  restarted: '窗格出错后已重新启动。工作表不受影响。',
  uncaught: '发生错误。如有异常，请保存工作簿。',
  dismiss: '关闭',
  saveWorkbook: '保存工作簿',
  workbookSaved: (file) => `${file} 在浏览器的下载内容中。`,
  workbookNotSaved: (detail) => `工作簿未保存：${detail}`,

  outsideExcelTitle: '此窗格需要在 Excel 中使用',
  outsideExcelBody:
    '您在单独的浏览器窗口中打开了它，这里没有可用的工作簿。请从 Excel 的“开始”选项卡打开，或在工作台中试用：浏览器里的电子表格，函数和数据完全相同。',
  officeBlockedTitle: '无法加载 Excel 组件库',
  officeBlockedBody: '窗格通过微软提供的 Office.js 与 Excel 通信，但该文件未能加载。请检查：',
  officeBlockedChecks: [
    '网络连接是否正常？',
    '代理或防火墙是否允许访问 appsforoffice.microsoft.com？',
    '广告或脚本拦截工具是否阻止了它？',
  ],
  officeBlockedAfter:
    '然后重新加载窗格。在此期间，可以使用无需 Excel 的工作台：浏览器里的电子表格。',
  openWorkbench: '打开工作台',
};

export const texts: Readonly<Record<Language, Texts>> = { en, 'zh-CN': zhCN };

/** Each language by its own name, as its speakers look for it. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', 'zh-CN': '中文' };
