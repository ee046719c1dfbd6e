import type { en } from './en';

/** If the cell functions could not be loaded. */
export const zhCN: typeof en = {
  title: '无法加载单元格函数',
  body: 'Office.js 已加载，但加载项的 functions.js 文件未能加载。缺少此文件，公式无法计算。请检查网络连接，然后重试。',
  again: '重试',
};
