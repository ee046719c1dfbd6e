import type { Help } from './help';

export const marketCeilingHelp: Help = {
  summary: {
    en: 'The most a company’s sales can grow from market share and market growth, as a multiple of today’s.',
    'zh-CN': '仅凭市场份额和市场增长，公司销售额最多能达到目前的几倍。',
  },
  meanings: {
    share: {
      en: 'Current market share, e.g. 82%',
      'zh-CN': '目前的市场份额，如82%',
    },
    growth: {
      en: 'Annual market growth, e.g. 20%; default 0',
      'zh-CN': '市场年增长率，如20%；默认为0',
    },
    years: { en: 'Years of market growth; default 0', 'zh-CN': '市场增长的年数；默认为0' },
    rivals_share: {
      en: 'Market share that rivals keep, e.g. 10%; default 0',
      'zh-CN': '竞争对手保有的市场份额，如10%；默认为0',
    },
  },
  examples: [
    {
      call: 'MARKET_CEILING(0.82)',
      answer: 1.21951219512195,
      question: {
        en: 'Nvidia holds 82% of its market: how much bigger can its sales get?',
        'zh-CN': '英伟达的市场份额为82%：销售额最多能增长到几倍？',
      },
    },
    {
      call: 'MARKET_CEILING(0.95,0.2,3)',
      answer: 1.81894736842105,
      question: {
        en: 'The market share is 95%, and the market grows 20% a year for three years',
        'zh-CN': '市场份额95%，市场三年间每年增长20%',
      },
    },
    {
      call: 'MARKET_CEILING(82)',
      answer: '#VALUE!',
      question: {
        en: 'A common mistake: 82 instead of 82% or 0.82',
        'zh-CN': '常见错误：应输入82%或0.82，而不是82',
      },
    },
  ],
};
