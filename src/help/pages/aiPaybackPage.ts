import type { Page } from './page';

export const aiPaybackPage = {
  examples: [
    {
      call: 'AI_PAYBACK({60;120},{20,30})',
      answer: [
        [3, 2],
        [6, 4],
      ],
    },
    {
      call: 'AI_PAYBACK(60,20,0,0,0,60)',
      answer: '#N/A',
    },
    {
      call: 'AI_PAYBACK(1000,20,0.5,0.4,0,0,5)',
      answer: 21.5582792883917,
    },
    {
      call: 'AI_PAYBACK(60,20,0,0.4,0,60,3)',
      answer: '#N/A',
    },
  ],
  formulas: [
    String.raw`c_t = \frac{revenue \, (1 - cost_ratio) (1 + growth)^{\min(t-1,\, growth_years)} - yearly_spend}{(1 + discount_rate)^t}`,
    String.raw`S_n = c_1 + c_2 + \dots + c_n`,
    String.raw`AI_PAYBACK = n + \frac{investment - S_n}{c_{n+1}} , \quad S_n < investment \le S_{n+1}`,
  ],
  comparisons: [
    {
      native: 'NPER(0,20,-60)',
      nativeAnswer: 3,
      ours: 'AI_PAYBACK(60,20)',
    },
    {
      native: 'NPER(0.1,20,-60)',
      nativeAnswer: 3.7422544440793026,
      ours: 'AI_PAYBACK(60,20,0,0,0.1)',
    },
  ],
  reasons: {
    noMargin: 'AI_PAYBACK(60,20,1)',
    spendTakesAll: 'AI_PAYBACK(60,20,0,0,0,60)',
    sumsShort: 'AI_PAYBACK(60,5,0,0,0.1)',
    peaksShort: 'AI_PAYBACK(60,20,0,-0.1,0,10)',
    tooLarge: 'AI_PAYBACK(1E300,1E-300)',
    tooFarApart: 'AI_PAYBACK(1.7E308,1E-308,0,1E35,-1E-16,1E-300)',
  },
  sources: [
    {
      key: 'brealey',
    },
  ],
  related: ['AI_PAYBACK_SCHEDULE', 'AI_BREAKEVEN_GROWTH', 'AI_PAYBACK_RISK'],
} as const satisfies Page;
