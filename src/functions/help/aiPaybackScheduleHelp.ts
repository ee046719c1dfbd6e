import type { Help } from './help';
import { meanings } from './meanings';

export const aiPaybackScheduleHelp: Help = {
  summary: {
    en: 'Year-by-year cash flow schedule behind AI_PAYBACK, with a header row.',
    'zh-CN': 'AI_PAYBACK 的逐年现金流量表，含标题行。',
  },
  meanings: {
    ...meanings,
    years: {
      en: 'Years to show; default: until payback, at most 50',
      'zh-CN': '显示的年数；默认显示到收回投资当年，最多50年',
    },
  },
  examples: [
    {
      call: 'AI_PAYBACK_SCHEDULE(60,20)',
      answer: [
        ['Year', 'Revenue', 'Running cost', 'Spend', 'Net cash', 'Discounted', 'Cumulative'],
        [0, 0, 0, 60, -60, -60, -60],
        [1, 20, 0, 0, 20, 20, -40],
        [2, 20, 0, 0, 20, 20, -20],
        [3, 20, 0, 0, 20, 20, 0],
      ],
      question: {
        en: 'How is an investment of 60 paid back at 20 a year?',
        'zh-CN': '投入60，每年收入20：如何逐年收回投资？',
      },
    },
  ],
};
