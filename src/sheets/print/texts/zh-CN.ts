import type { PrintTexts } from '../printTexts';

export const zhCN: PrintTexts = {
  pages: '第 &P 页，共 &N 页',
  dataAsOf: (date) => `数据截至${date}`,
};
