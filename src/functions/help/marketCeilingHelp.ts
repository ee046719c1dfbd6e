import type { Help } from './help';

export const marketCeilingHelp: Help = {
  summary: {
    en: 'How many times its present size a company can reach on market share and market growth alone.',
    'zh-CN': '仅凭市占率和市场增长，公司最多能达到现有规模的几倍。',
  },
  meanings: {
    share: {
      en: 'Present market share: 0.82 for 82 %',
      'zh-CN': '目前的市占率：82%为0.82',
    },
    growth: {
      en: 'Yearly growth of the market: 0.2 for 20 %',
      'zh-CN': '市场年增长率：20%为0.2',
    },
    years: { en: 'Years of market growth', 'zh-CN': '市场增长的年数' },
    rivals_share: {
      en: 'Share that rivals keep at the end: 0.1 for 10 %',
      'zh-CN': '期末竞争对手保有的份额：10%为0.1',
    },
  },
  examples: [
    {
      call: 'MARKET_CEILING(0.82)',
      answer: 1.21951219512195,
      question: {
        en: 'Nvidia holds 82 % of its market: how many times can it grow?',
        'zh-CN': '英伟达占82%的市场：最多能增长到几倍？',
      },
    },
    {
      call: 'MARKET_CEILING(0.95,0.2,3)',
      answer: 1.81894736842105,
      question: {
        en: 'With 95 % of a market that grows 20 % a year for three years',
        'zh-CN': '占95%的市场，市场三年间每年增长20%',
      },
    },
    {
      call: 'MARKET_CEILING(82)',
      answer: '#VALUE!',
      question: { en: '82 % is 0.82, not 82', 'zh-CN': '82%是0.82，不是82' },
    },
  ],
};
