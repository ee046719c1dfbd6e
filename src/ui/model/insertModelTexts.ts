import type { Language } from '../../language';

const en = {
  title: 'The model: is AI worth it?',
  intro: (sheets: number) =>
    `${sheets} sheets from the article’s figures to an answer. Change an input, or choose a reading, and all of it follows.`,
  sheets: 'What it contains',
  insert: 'Insert the model',
  inserted: (sheets: number) => `${sheets} sheets, the first at`,
  chartsTitle: 'Charts of the model',
  chartsGone:
    'The model’s sheets are no longer as they were inserted, so its charts cannot be drawn.',
};

/** The texts of the section that inserts the model. */
export type InsertModelTexts = typeof en;

const zhCN: InsertModelTexts = {
  title: '模型：人工智能，值得这笔投入吗？',
  intro: (sheets) =>
    `${sheets} 张工作表，从文章数据推到结论。修改输入或切换数据来源，结果随之更新。`,
  sheets: '包含内容',
  insert: '插入模型',
  inserted: (sheets) => `${sheets} 张工作表，首张位于`,
  chartsTitle: '模型图表',
  chartsGone: '模型的工作表已不再是插入时的样子，无法绘制其图表。',
};

export const insertModelTexts: Readonly<Record<Language, InsertModelTexts>> = {
  en,
  'zh-CN': zhCN,
};
