import type { Page } from './page';

export const aiPaybackFlowsPage = {
  examples: [
    { call: 'AI_PAYBACK_FLOWS({-100,60,60,-50,40})', answer: 1.66666666666667 },
    { call: 'AI_PAYBACK_FLOWS({0,-100,0,0,100})', answer: 4 },
    {
      call: 'AI_PAYBACK_FLOWS({-100,50,75;-100,80,40})',
      answer: [[1.66666666666667], [1.5]],
    },
    { call: 'AI_PAYBACK_FLOWS({-100,60,60,-50},0,"last")', answer: '#N/A' },
    { call: 'AI_PAYBACK_FLOWS(-100)', answer: '#VALUE!' },
  ],
  formulas: [
    String.raw`c_t = \frac{cash_flows_t}{(1 + discount_rate)^t}`,
    String.raw`S_n = c_0 + c_1 + \dots + c_n`,
    String.raw`AI_PAYBACK_FLOWS = n + \frac{-S_n}{c_{n+1}} , \quad S_n < 0 \le S_{n+1}`,
  ],
  comparisons: [
    {
      native: 'COUNTIF({-100,-40,20,-30,10},"<0")',
      nativeAnswer: 3,
      ours: 'AI_PAYBACK_FLOWS({-100,60,60,-50,40})',
    },
    {
      native: 'NPER(0,387.5,-1000)',
      nativeAnswer: 2.5806451612903225,
      ours: 'AI_PAYBACK_FLOWS({-1000,100,250,450,750})',
    },
  ],
  reasons: {
    endsShort: 'AI_PAYBACK_FLOWS({-100,60,60,-50},0,"last")',
    tooLarge: 'AI_PAYBACK_FLOWS({-1E308,-1E308})',
    tooFarApart: 'AI_PAYBACK_FLOWS({-1E-100,1E200})',
  },
  sources: [{ key: 'brealey' }],
  related: ['AI_PAYBACK', 'AI_PAYBACK_SCHEDULE', 'AI_PAYBACK_RISK'],
} as const satisfies Page;
