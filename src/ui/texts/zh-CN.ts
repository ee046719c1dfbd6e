import type { PaneTexts } from '../paneTexts';

export const zhCN: PaneTexts = {
  appName: 'AI Capex',
  tagline: 'AI投入值得吗？',
  language: '语言',
  languageFailed: '无法切换语言。请检查网络连接后重试。',
  settings: '设置',
  tabs: { figures: '数据', functions: '函数', model: '模型', workbook: '工作簿' },
  loading: '正在加载…',

  figuresHeading: '数据表',
  searchLabel: '搜索，如英伟达、资本支出',
  clearSearch: '清除搜索',
  tablesFound: (count) => `找到${count}个数据表`,
  nothingFound: '没有找到数据表',
  nothingFoundHint: (query) => `没有找到“${query}”。可以试试公司名（英伟达）或关键词（收入）。`,
  cardName: (title, rows) => `${title}，${rows}`,
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
};
