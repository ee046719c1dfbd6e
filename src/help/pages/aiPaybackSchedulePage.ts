import type { Page } from './page';

export const aiPaybackSchedulePage = {
  examples: [
    {
      call: 'AI_PAYBACK_SCHEDULE(60,20,0.5,0.4,0.1,0,2)',
      answer: [
        ['Year', 'Revenue', 'Running cost', 'Spend', 'Net cash', 'Discounted', 'Cumulative'],
        [0, 0, 0, 60, -60, -60, -60],
        [1, 20, 10, 0, 10, 9.09090909090909, -50.9090909090909],
        [2, 28, 14, 0, 14, 11.5702479338843, -39.3388429752066],
      ],
    },
    {
      call: 'AI_PAYBACK_SCHEDULE(100,20,0,0.5,0,0,4,2)',
      answer: [
        ['Year', 'Revenue', 'Running cost', 'Spend', 'Net cash', 'Discounted', 'Cumulative'],
        [0, 0, 0, 100, -100, -100, -100],
        [1, 20, 0, 0, 20, 20, -80],
        [2, 30, 0, 0, 30, 30, -50],
        [3, 45, 0, 0, 45, 45, -5],
        [4, 45, 0, 0, 45, 45, 40],
      ],
    },
    {
      call: 'AI_PAYBACK_SCHEDULE({60;70},20)',
      answer: '#VALUE!',
    },
  ],
  formulas: [
    String.raw`\text{Revenue}_t = revenue \, (1 + growth)^{\min(t-1,\, growth_years)}`,
    String.raw`\text{Running cost}_t = cost_ratio \cdot \text{Revenue}_t`,
    String.raw`\text{Net cash}_t = \text{Revenue}_t - \text{Running cost}_t - \text{Spend}_t`,
    String.raw`\text{Discounted}_t = \frac{\text{Net cash}_t}{(1 + discount_rate)^t}`,
    String.raw`\text{Cumulative}_t = \text{Discounted}_0 + \dots + \text{Discounted}_t`,
  ],
  comparisons: [
    {
      native: 'NPV(0.1,20,20,20)',
      nativeAnswer: 49.73703981968444,
      ours: 'AI_PAYBACK_SCHEDULE(60,20,0,0,0.1,0,3)',
    },
  ],
  reasons: { tooLarge: 'AI_PAYBACK_SCHEDULE(1E308,1E308,0,1,0,0,3)' },
  sources: [
    {
      key: 'brealey',
    },
  ],
  related: ['AI_PAYBACK', 'AI_BREAKEVEN_GROWTH'],
} as const satisfies Page;
