import type { FunctionHelpTexts } from '../../functionHelpTexts';

export const zhCN: FunctionHelpTexts['MARKET_CEILING'] = {
  summary: '仅凭市场份额和市场增长，公司销售额最多能达到目前的几倍。',
  meanings: {
    share: '目前的市场份额，如82%',
    growth: '市场年增长率，如20%；默认为0',
    years: '市场增长的年数；默认为0',
    rivals_share: '竞争对手保有的市场份额，如10%；默认为0',
  },
  questions: {
    'MARKET_CEILING(0.82)': '英伟达的市场份额为82%：销售额最多能增长到几倍？',
    'MARKET_CEILING(0.95,0.2,3)': '市场份额95%，市场三年间每年增长20%',
    'MARKET_CEILING(82)': '常见错误：应输入82%或0.82，而不是82',
  },
};
