import type { Help } from './help';
import { meanings } from './meanings';

export const aiPaybackScheduleHelp: Help = {
  summary: {
    en: 'The year-by-year cash table behind AI_PAYBACK, with a heading row.',
    'zh-CN': 'AI_PAYBACK背后的逐年现金表，含标题行。',
  },
  meanings: {
    ...meanings,
    years: {
      en: 'Years to show, 1 to 200; omitted: to the year of recovery, at most 50',
      'zh-CN': '显示的年数，1至200；省略则到收回当年，最多50年',
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
        en: 'How do 60 come back at 20 a year?',
        'zh-CN': '每年20，60如何逐年收回？',
      },
    },
  ],
};
