import type { Language } from '../../language';

const en = {
  title: 'Full model: is AI capex worth it?',
  intro: (sheets: number) =>
    `${sheets} sheets: summary, inputs, three scenarios, and checks. Change an input or the scenario, and everything recalculates.`,
  sheets: 'Sheets in the model',
  insert: 'Insert model',
  inserted: (sheets: number) => `${sheets} sheets. First sheet: `,
  chartsTitle: 'Model charts',
  chartsGone: 'The model’s sheets have changed, so its charts can no longer be drawn.',
};

/** The texts of the section that inserts the model. */
export type InsertModelTexts = typeof en;

const zhCN: InsertModelTexts = {
  title: '完整模型：AI 投入值得吗？',
  intro: (sheets) =>
    `共${sheets}个工作表：摘要、输入、三种情景和检查。修改输入或切换情景，结果随之更新。`,
  sheets: '模型中的工作表',
  insert: '插入模型',
  inserted: (sheets) => `${sheets}个工作表，首个：`,
  chartsTitle: '模型图表',
  chartsGone: '模型的工作表已更改，无法再绘制图表。',
};

export const insertModelTexts: Readonly<Record<Language, InsertModelTexts>> = {
  en,
  'zh-CN': zhCN,
};
