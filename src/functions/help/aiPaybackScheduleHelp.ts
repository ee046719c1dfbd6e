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
  method: {
    en:
      'Columns: Year, Revenue, Running cost, Spend, Net cash, Discounted, Cumulative. Year 0 holds the investment. ' +
      'Costs are positive; net cash = revenue − running cost − spend. Cumulative turns positive where AI_PAYBACK says. ' +
      'Without years it ends in the year of recovery, after 50 years at the latest.',
    'zh-CN':
      '各列：Year（年）、Revenue（收入）、Running cost（运营成本）、Spend（支出）、Net cash（净现金）、Discounted（贴现值）、' +
      'Cumulative（累计）。第0年为投资。成本以正数列示；净现金 = 收入 − 运营成本 − 支出。累计值在AI_PAYBACK所示时间转正。' +
      '省略years时到收回当年为止，最多50年。',
  },
  examples: [
    {
      call: 'AI_PAYBACK_SCHEDULE(60,20)',
      answer: 'Year',
      question: {
        en: 'How do 60 come back at 20 a year?',
        'zh-CN': '每年20，60如何逐年收回？',
      },
    },
  ],
};
