import type { Page } from '../page';

export const marketCeilingPage: Page = {
  purpose: {
    en:
      'Ask it how far a company can still grow that already holds a large part of its market. At most it takes the ' +
      'whole market, less what rivals keep, and the market itself may grow: more than that, sales cannot reach without ' +
      'new markets. The ceiling limits sales, not a share price: prices and margins may change too.',
    'zh-CN':
      '想知道已占据大部分市场的公司还能增长多少时，用它计算。它至多占有整个市场（扣除竞争对手保有的份额），市场本身也可能增长：' +
      '没有新市场，销售额不会超过这一上限。上限约束的是销售额，不是股价：价格和利润率也会变。',
  },
  examples: [
    {
      call: 'MARKET_CEILING({0.5;0.82},0.2,{0,3,5})',
      answer: [
        [2, 3.456, 4.97664],
        [1.21951219512195, 2.10731707317073, 3.03453658536585],
      ],
      question: {
        en: '50 % or 82 % of a market that grows 20 % a year: now, in three years, in five',
        'zh-CN': '占50%或82%，市场每年增长20%：现在、三年后、五年后',
      },
    },
    {
      call: 'MARKET_CEILING(0.82,0,0,0.1)',
      answer: 1.09756097560976,
      question: {
        en: 'With 82 %, if rivals keep 10 %',
        'zh-CN': '占82%，而竞争对手保有10%',
      },
    },
  ],
  formulas: [String.raw`MARKET_CEILING = \frac{(1 - rivals_share) (1 + growth)^{years}}{share}`],
  method: [
    {
      en: 'The answer is a multiple of present sales: 2 means that they can double. At exactly 50 % a company can still double on share alone; above that it cannot.',
      'zh-CN':
        '结果是现有销售额的倍数：2表示还能翻番。市占率恰为50%时，仅凭份额仍可翻番；超过50%则不能。',
    },
  ],
  comparisons: [
    {
      native: 'FV(0.2,3,0,-1)',
      nativeAnswer: 1.728,
      ours: 'MARKET_CEILING(1,0.2,3)',
      remark: {
        en: 'Who holds the whole market grows as the market does: compound growth, in both.',
        'zh-CN': '占有整个市场者与市场同步增长：两者都是复合增长。',
      },
    },
  ],
  reasons: { tooLarge: 'MARKET_CEILING(0.5,1,2000)' },
  sources: [
    {
      title: {
        en: "P. Norvig: Norvig's law (beyond 50 % penetration nothing will ever double again)",
        'zh-CN': 'P. Norvig：诺维格定律（渗透率超过50%之后，再也不可能翻番）',
      },
    },
  ],
  related: ['AI_BASELINE', 'AI_GAP'],
};
