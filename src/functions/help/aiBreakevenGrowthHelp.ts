import type { Help } from './help';
import { meanings } from './meanings';

export const aiBreakevenGrowthHelp: Help = {
  summary: {
    en: 'Break-even growth: the minimum annual revenue growth that pays back an AI investment within a given number of years.',
    'zh-CN': '盈亏平衡增长率：在给定年数内收回AI投资所需的最低收入年增长率。',
  },
  meanings: {
    investment: meanings.investment,
    revenue: meanings.revenue,
    years: {
      en: 'Years within which the investment must be paid back',
      'zh-CN': '要求收回投资的年数',
    },
    cost_ratio: meanings.cost_ratio,
    discount_rate: meanings.discount_rate,
    yearly_spend: meanings.yearly_spend,
  },
  examples: [
    {
      call: 'AI_BREAKEVEN_GROWTH(1000,20,10,0.5)',
      answer: 0.473936813452146,
      question: {
        en: 'Infrastructure costs 1,000, revenue is 20 a year and the gross margin is 50%: what growth is needed to pay it back in 10 years?',
        'zh-CN': '基础设施投资1000，年收入20，毛利率50%：要在10年内收回投资，需要多高的增长率？',
      },
    },
  ],
};
