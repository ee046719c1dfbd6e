import type { ModelTexts } from '../modelTexts';

export const zhCN: ModelTexts = {
  title: '完整模型：AI 投入值得吗？',
  intro: (sheets) =>
    `共${sheets}个工作表：摘要、输入、三种情景和检查。修改输入或切换情景，结果随之更新。`,
  sheets: '模型中的工作表',
  insert: '插入模型',
  inserted: (sheets) => `${sheets}个工作表，首个：`,
  chartsTitle: '模型图表',
  chartsGone: '模型的工作表已更改，无法再绘制图表。',

  riskTitle: '投资回收期风险（蒙特卡洛模拟）',
  riskHint: '对不确定的输入，请填写低、最可能、高三个值。只填最可能值则视为确定。',
  parts: { low: '低', likely: '最可能', high: '高' },
  partOf: (argument, part) => `${argument} 的${part}值`,
  allThree: (argument) => `${argument} 请只填最可能值，或填写全部三个值`,
  numbersOnly: (argument) =>
    `${argument} 请填写数字；如需引用单元格，请在中间一栏填写三个相邻的单元格（如 B2:D2），其余留空`,
  more: '模拟设置',
  calculating: '正在模拟…',
};
