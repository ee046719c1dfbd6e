import type { PageTextOf } from '../../pageText';

export const en = {
  purpose:
    'Use it to see how much further a company with a large market share can grow. At most, it takes the whole market, less the share that rivals keep, while the market itself may grow: sales cannot exceed that without new markets. The ceiling caps sales, not the share price, because margins and valuations can change too.',
  questions: {
    'MARKET_CEILING({0.5;0.82},0.2,{0,3,5})':
      'Market share of 50% or 82% in a market that grows 20% a year: now, in three years and in five years',
    'MARKET_CEILING(0.82,0,0,0.1)': 'Market share of 82%, with rivals keeping 10%',
  },
  method: [
    'The result is a multiple of current sales: 2 means that sales can double. At a market share of exactly 50%, a company can still double through share alone; above 50%, it cannot.',
  ],
  remarks: {
    'FV(0.2,3,0,-1)':
      'A company that holds the whole market grows with it: both are compound growth.',
  },
  sources: {
    norvig: "P. Norvig: Norvig's law (beyond 50% penetration nothing will ever double again)",
  },
} satisfies PageTextOf<'MARKET_CEILING'>;
