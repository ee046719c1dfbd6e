import type { Page } from './page';

export const aiBreakevenGrowthPage = {
  examples: [
    {
      call: 'AI_BREAKEVEN_GROWTH(1000,20,{5;10;15},0.5)',
      answer: [[1.84109486525521], [0.473936813452146], [0.239036927312134]],
    },
    {
      call: 'AI_BREAKEVEN_GROWTH(60,20,10)',
      answer: -0.326977466388362,
    },
    {
      call: 'AI_BREAKEVEN_GROWTH(1000,20,10,0.5,0,0,5)',
      answer: 0.740192029864668,
    },
    {
      call: 'AI_BREAKEVEN_GROWTH(60,20,1)',
      answer: '#N/A',
    },
  ],
  formulas: [String.raw`AI_BREAKEVEN_GROWTH = \min \{\, g > -1 \;:\; P(g) \le years \,\}`],
  comparisons: [
    {
      native: 'RRI(9,20,1000)',
      nativeAnswer: 0.5444521049463791,
      ours: 'AI_BREAKEVEN_GROWTH(1000,20,10)',
    },
    {
      native: 'RATE(5,20,-60)',
      nativeAnswer: 0.1985770978732014,
      ours: 'AI_BREAKEVEN_GROWTH(60,20,5)',
    },
  ],
  reasons: {
    noMargin: 'AI_BREAKEVEN_GROWTH(60,0,5)',
    noGrowthNeeded: 'AI_BREAKEVEN_GROWTH(60,100,3)',
    growthComesLate: 'AI_BREAKEVEN_GROWTH(60,20,1)',
    tooFarApart: 'AI_BREAKEVEN_GROWTH(1E300,1E-300,1.5)',
  },
  sources: [
    {
      key: 'oliveira',
    },
  ],
  related: ['AI_PAYBACK', 'AI_PAYBACK_SCHEDULE'],
} as const satisfies Page;
