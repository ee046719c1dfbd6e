import type { FigureTexts } from '../figureTexts';

export const zhCN: FigureTexts = {
  month: (year, month) => `${year}年${month}月`,
  date: (year, month, day) => `${year}年${month}月${day}日`,
  range: (from, to) => `${from}至${to}`,
};
