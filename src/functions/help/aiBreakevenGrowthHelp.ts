import type { Help } from './help';
import { meanings } from './meanings';

export const aiBreakevenGrowthHelp: Help = {
  summary: {
    en: 'The least yearly revenue growth at which an AI investment is earned back within some years.',
    'zh-CN': 'AI投资要在若干年内收回，收入至少须保持的年增长率。',
  },
  meanings: {
    investment: meanings.investment,
    revenue: meanings.revenue,
    years: {
      en: 'Years within which it must be earned back',
      'zh-CN': '须在多少年内收回',
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
        en: 'Infrastructure of 1,000 against 20 a year at half margin: what growth earns it back in ten years?',
        'zh-CN': '基础设施1000，年收入20、毛利率一半：十年收回需要多高的增长？',
      },
    },
  ],
};
