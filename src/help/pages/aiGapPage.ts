import type { Page } from '../page';

export const aiGapPage: Page = {
  purpose: {
    en:
      'Ask it whether the money spent on AI in a year is justified by what AI earns in a year. It asks for the revenue ' +
      'whose gross margin would pay for the spend, and says how much of it is missing. It leaves aside growth and time: ' +
      'how long an investment takes to come back, AI_PAYBACK answers.',
    'zh-CN':
      '想知道一年的AI支出能否由一年的AI收入支撑时，用它计算。它求出毛利足以覆盖支出的收入，并给出还缺多少。' +
      '增长和时间不在其内：投资多久收回，由AI_PAYBACK回答。',
  },
  examples: [
    {
      call: 'AI_GAP(60,20,{0;0.25;0.5})',
      answer: [[40], [60], [100]],
      question: {
        en: 'What is missing if running costs take nothing, a quarter or half?',
        'zh-CN': '运营成本占零、四分之一或一半时，各缺多少？',
      },
    },
    {
      call: 'AI_GAP(60,80)',
      answer: -20,
      question: {
        en: 'Earn 80 on a spend of 60: 20 more than needed',
        'zh-CN': '支出60而收入80：超出所需20',
      },
    },
    {
      call: 'AI_GAP(60,20,1)',
      answer: '#N/A',
      question: {
        en: 'Running costs take all of any revenue: none is enough',
        'zh-CN': '运营成本耗尽任何收入：多少都不够',
      },
    },
  ],
  formulas: [String.raw`AI_GAP = \frac{spend \, (1 + overhead)}{1 - cost_ratio} - revenue`],
  method: [
    {
      en: 'The fraction is the required revenue. The answer is in the unit of the arguments: positive is a shortfall, negative is more than enough.',
      'zh-CN': '分式即所需收入。结果的单位与参数相同：正数为缺口，负数表示收入有余。',
    },
    {
      en:
        'overhead is what comes on top of the spend that is counted. Chips are about half the cost of a data centre: if ' +
        'only they are counted, an overhead of 1 adds the other half.',
      'zh-CN':
        'overhead是所计支出之外的附加部分。芯片约占数据中心成本的一半：若只计芯片，overhead取1即补上另一半。',
    },
  ],
  comparisons: [],
  reasons: {
    noRevenueJustifies: 'AI_GAP(60,20,1)',
    tooLarge: 'AI_GAP(1E308,0,0.9)',
  },
  sources: [
    {
      title: {
        en: "D. Cahn: AI's $600B Question, Sequoia Capital, 2024",
        'zh-CN': 'D. Cahn：AI’s $600B Question，红杉资本，2024年',
      },
      address: 'https://www.sequoiacap.com/article/ais-600b-question/',
    },
  ],
  related: ['AI_PAYBACK', 'AI_BASELINE'],
};
