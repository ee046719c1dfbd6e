import type { Page } from './page';

export const marketCeilingPage: Page = {
  purpose: {
    en: 'Use it to see how much further a company with a large market share can grow. At most, it takes the whole market, less the share that rivals keep, while the market itself may grow: sales cannot exceed that without new markets. The ceiling caps sales, not the share price, because margins and valuations can change too.',
    'zh-CN':
      '用它查看市场份额已经很高的公司还能增长多少。公司最多占有整个市场（扣除竞争对手保有的份额），市场本身也可能增长：没有新市场，销售额不会超过这一上限。上限约束的是销售额，不是股价，因为利润率和估值也会变化。',
  },
  examples: [
    {
      call: 'MARKET_CEILING({0.5;0.82},0.2,{0,3,5})',
      answer: [
        [2, 3.456, 4.97664],
        [1.21951219512195, 2.10731707317073, 3.03453658536585],
      ],
      question: {
        en: 'Market share of 50% or 82% in a market that grows 20% a year: now, in three years and in five years',
        'zh-CN': '市场份额50%或82%，市场每年增长20%：现在、三年后和五年后',
      },
    },
    {
      call: 'MARKET_CEILING(0.82,0,0,0.1)',
      answer: 1.09756097560976,
      question: {
        en: 'Market share of 82%, with rivals keeping 10%',
        'zh-CN': '市场份额82%，竞争对手保有10%',
      },
    },
  ],
  formulas: [String.raw`MARKET_CEILING = \frac{(1 - rivals_share) (1 + growth)^{years}}{share}`],
  method: [
    {
      en: 'The result is a multiple of current sales: 2 means that sales can double. At a market share of exactly 50%, a company can still double through share alone; above 50%, it cannot.',
      'zh-CN':
        '结果为当前销售额的倍数：2表示销售额还能翻番。市场份额恰为50%时，仅凭份额仍可翻番；超过50%则不能。',
    },
  ],
  comparisons: [
    {
      native: 'FV(0.2,3,0,-1)',
      nativeAnswer: 1.728,
      ours: 'MARKET_CEILING(1,0.2,3)',
      remark: {
        en: 'A company that holds the whole market grows with it: both are compound growth.',
        'zh-CN': '占有整个市场的公司与市场同步增长：两者都是复合增长。',
      },
    },
  ],
  reasons: { tooLarge: 'MARKET_CEILING(0.5,1,2000)' },
  sources: [
    {
      title: {
        en: "P. Norvig: Norvig's law (beyond 50% penetration nothing will ever double again)",
        'zh-CN': 'P. Norvig：诺维格定律（渗透率超过50%之后，再也不可能翻番）',
      },
    },
  ],
  related: ['AI_BASELINE', 'AI_GAP'],
};
