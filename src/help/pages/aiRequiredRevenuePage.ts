import type { Page } from './page';

export const aiRequiredRevenuePage = {
  examples: [
    {
      call: 'AI_REQUIRED_REVENUE(5000,{5;10;15;20},0,0,0.1)',
      answer: [[1318.98740397373], [813.726974412558], [657.368884436861], [587.298123862729]],
    },
    {
      call: 'AI_REQUIRED_REVENUE(1000,10,0.5,0.4)',
      answer: 28.6476871824663,
    },
    {
      call: 'AI_REQUIRED_REVENUE(100,5,0.4,0,0.1,0,0,20)',
      answer: 38.5063307726327,
    },
    {
      call: 'AI_REQUIRED_REVENUE(60,5,1)',
      answer: '#N/A',
    },
  ],
  formulas: [
    String.raw`AI_REQUIRED_REVENUE = \frac{investment + yearly_spend \sum_{t=1}^{years} \frac{1}{(1 + discount_rate)^t} - \frac{residual_value}{(1 + discount_rate)^{years}}}{(1 - cost_ratio) \sum_{t=1}^{years} \frac{(1 + growth)^{\min(t-1,\, growth_years)}}{(1 + discount_rate)^t}}`,
  ],
  comparisons: [
    {
      native: 'PMT(0.1,15,-5000)',
      nativeAnswer: 657.368884436861,
      ours: 'AI_REQUIRED_REVENUE(5000,15,0,0,0.1)',
    },
    {
      native: 'PMT(0.1,4.5,-60)',
      nativeAnswer: 17.20320488665678,
      ours: 'AI_REQUIRED_REVENUE(60,4.5,0,0,0.1)',
    },
  ],
  reasons: {
    noRevenueJustifies: 'AI_REQUIRED_REVENUE(60,5,1)',
    tooLarge: 'AI_REQUIRED_REVENUE(1E308,1,0.9)',
    tooFarApart: 'AI_REQUIRED_REVENUE(1,1,0,0,1E305,0,0,1E305)',
  },
  sources: [
    {
      key: 'jpmorgan',
      address:
        'https://signwl.com/articles/jp-morgan-says-ai-needs-650-billion-to-justify-the-build-out-it-looks-like-ai-agents-alone-could-deliver-that',
    },
    { key: 'kupperman', address: 'https://pracap.com/global-crossing-reborn/' },
    { key: 'brealey' },
  ],
  related: ['AI_PAYBACK', 'AI_GAP', 'AI_BREAKEVEN_GROWTH'],
} as const satisfies Page;
