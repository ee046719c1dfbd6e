import type { HelpOf } from '../../functionHelp';
import { en as meanings } from './meanings';

export const en = {
  summary: 'Year-by-year cash flow schedule behind AI_PAYBACK, with a header row.',
  meanings: {
    investment: meanings.investment,
    revenue: meanings.revenue,
    cost_ratio: meanings.cost_ratio,
    growth: meanings.growth,
    discount_rate: meanings.discount_rate,
    yearly_spend: meanings.yearly_spend,
    years: 'Years to show; default: until payback, at most 50',
    growth_years: meanings.growth_years,
  },
  questions: {
    'AI_PAYBACK_SCHEDULE(60,20)': 'How is an investment of 60 paid back at 20 a year?',
  },
} satisfies HelpOf<'AI_PAYBACK_SCHEDULE'>;
