import type { Page } from './page';

export const aiPaybackRiskPage = {
  examples: [
    {
      call: 'AI_PAYBACK_RISK(60,{3,5,7},0,0,0.1)',
      answer: [
        ['Share that pays back', 0.1251],
        ['P5', 29.8148911678186],
        ['P25', '#N/A'],
        ['P50', '#N/A'],
        ['P75', '#N/A'],
        ['P95', '#N/A'],
        ['Mean if it pays back', 35.0840079482135],
        ['Main driver', 'revenue'],
        ['Rank correlation', -0.574724097548622],
      ],
    },
    {
      call: 'AI_PAYBACK_RISK({54,60,66},{10,20,40},0.5,{-0.1,0.05,0.2},0.1,0,0,0,3)',
      answer: [
        ['Share that pays back', 0.9909],
        ['P5', 3.968708571458514],
        ['P25', 5.225754614851123],
        ['P50', 6.820602115892914],
        ['P75', 9.431077214102439],
        ['P95', 17.38323287600043],
        ['Mean if it pays back', 8.076477660991078],
        ['Main driver', 'revenue'],
        ['Rank correlation', -0.9126905736060172],
      ],
    },
    {
      call: 'AI_PAYBACK_RISK({66,60,54},20)',
      answer: '#VALUE!',
    },
  ],
  formulas: [
    String.raw`x = \text{low} + \sqrt{u \, (\text{high} - \text{low}) (\text{likely} - \text{low})}, \quad u \le \frac{\text{likely} - \text{low}}{\text{high} - \text{low}}`,
    String.raw`x = \text{high} - \sqrt{(1 - u) (\text{high} - \text{low}) (\text{high} - \text{likely})}, \quad u > \frac{\text{likely} - \text{low}}{\text{high} - \text{low}}`,
  ],
  comparisons: [],
  reasons: {
    tooFewPayBack: 'AI_PAYBACK_RISK(60,{3,5,7},0,0,0.1)',
    nonePaysBack: 'AI_PAYBACK_RISK(60,{1,2,3},1)',
    alwaysTheSame: 'AI_PAYBACK_RISK(60,20)',
    tooFarApart: 'AI_PAYBACK_RISK({1.6E308,1.7E308,1.7E308},1E-308,0,1E35,-1E-16,1E-300,100)',
  },
  sources: [
    {
      key: 'hertz',
    },
    {
      key: 'evans',
    },
    {
      key: 'spearman',
    },
    {
      key: 'practRand',
      address: 'https://pracrand.sourceforge.net/',
    },
  ],
  related: ['AI_PAYBACK', 'AI_PAYBACK_SCHEDULE'],
} as const satisfies Page;
