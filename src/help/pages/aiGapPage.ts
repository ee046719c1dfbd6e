import type { Page } from './page';

export const aiGapPage = {
  examples: [
    {
      call: 'AI_GAP(60,20,{0;0.25;0.5})',
      answer: [[40], [60], [100]],
    },
    {
      call: 'AI_GAP(60,80)',
      answer: -20,
    },
    {
      call: 'AI_GAP(60,20,1)',
      answer: '#N/A',
    },
  ],
  formulas: [String.raw`AI_GAP = \frac{spend \, (1 + overhead)}{1 - cost_ratio} - revenue`],
  comparisons: [],
  reasons: {
    noRevenueJustifies: 'AI_GAP(60,20,1)',
    tooLarge: 'AI_GAP(1E308,0,0.9)',
  },
  sources: [
    {
      key: 'cahn',
      address: 'https://www.sequoiacap.com/article/ais-600b-question/',
    },
  ],
  related: ['AI_PAYBACK', 'AI_BASELINE'],
} as const satisfies Page;
