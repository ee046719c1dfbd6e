import type { Language } from '../../language';

const en = {
  riskTitle: 'Payback risk (Monte Carlo)',
  riskHint:
    'For uncertain inputs, enter low, likely, and high values. A likely value alone is treated as certain.',
  parts: { low: 'Low', likely: 'Likely', high: 'High' },
  partOf: (argument: string, part: string) => `${argument}, ${part}`,
  allThree: (argument: string) => `For ${argument}, enter a likely value only, or all three values`,
  numbersOnly: (argument: string) =>
    `For ${argument}, enter numbers. To use cells, enter a range of three, such as B2:D2, in the middle field and leave the others empty`,
  more: 'Simulation settings',
  calculating: 'Running the simulation…',
};

/** The texts of the Model tab. */
export type ModelTexts = typeof en;

const zhCN: ModelTexts = {
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

export const modelTexts: Readonly<Record<Language, ModelTexts>> = { en, 'zh-CN': zhCN };
