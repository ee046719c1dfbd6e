import type { HelpOf } from '../../functionHelp';

export const en = {
  summary:
    'The most a company’s sales can grow from market share and market growth, as a multiple of today’s.',
  meanings: {
    share: 'Current market share, e.g. 82%',
    growth: 'Annual market growth, e.g. 20%; default 0',
    years: 'Years of market growth; default 0',
    rivals_share: 'Market share that rivals keep, e.g. 10%; default 0',
  },
  questions: {
    'MARKET_CEILING(0.82)': 'Nvidia holds 82% of its market: how much bigger can its sales get?',
    'MARKET_CEILING(0.95,0.2,3)':
      'The market share is 95%, and the market grows 20% a year for three years',
    'MARKET_CEILING(82)': 'A common mistake: 82 instead of 82% or 0.82',
  },
} satisfies HelpOf<'MARKET_CEILING'>;
