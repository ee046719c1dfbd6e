import type { Language } from '../../language';

const en = {
  riskTitle: 'How sure is the payback?',
  riskHint:
    'Where you are not sure, give three values: the lowest, the likeliest, the highest. A likely one alone counts as certain.',
  parts: { low: 'Low', likely: 'Likely', high: 'High' },
  partOf: (argument: string, part: string) => `${argument}, ${part}`,
  allThree: (argument: string) =>
    `${argument} takes a likely value alone, or low, likely and high together`,
  numbersOnly: (argument: string) =>
    `${argument} takes numbers here; for cells, put three beside each other, such as B2:D2, in the middle field and leave the others empty`,
  more: 'More',
  calculating: 'Making the trials…',
};

/** The texts of the Model tab. */
export type ModelTexts = typeof en;

const zhCN: ModelTexts = {
  riskTitle: '收回有多大把握？',
  riskHint: '没有把握的条件请填三个值：最低、最可能、最高。只填最可能值则视为确定。',
  parts: { low: '低', likely: '最可能', high: '高' },
  partOf: (argument, part) => `${argument}的${part}值`,
  allThree: (argument) => `${argument}可只填最可能值，或低、最可能、高三个值都填`,
  numbersOnly: (argument) =>
    `${argument}此处须填数字；如用单元格，请在中间一栏填相邻的三个单元格（如B2:D2），其余留空`,
  more: '更多',
  calculating: '正在进行试验…',
};

export const modelTexts: Readonly<Record<Language, ModelTexts>> = { en, 'zh-CN': zhCN };
