import type { Page } from './page';

export const marketCeilingPage = {
  examples: [
    {
      call: 'MARKET_CEILING({0.5;0.82},0.2,{0,3,5})',
      answer: [
        [2, 3.456, 4.97664],
        [1.21951219512195, 2.10731707317073, 3.03453658536585],
      ],
    },
    {
      call: 'MARKET_CEILING(0.82,0,0,0.1)',
      answer: 1.09756097560976,
    },
  ],
  formulas: [String.raw`MARKET_CEILING = \frac{(1 - rivals_share) (1 + growth)^{years}}{share}`],
  comparisons: [
    {
      native: 'FV(0.2,3,0,-1)',
      nativeAnswer: 1.728,
      ours: 'MARKET_CEILING(1,0.2,3)',
    },
  ],
  reasons: { tooLarge: 'MARKET_CEILING(0.5,1,2000)' },
  sources: [
    {
      key: 'norvig',
    },
  ],
  related: ['AI_BASELINE', 'AI_GAP'],
} as const satisfies Page;
