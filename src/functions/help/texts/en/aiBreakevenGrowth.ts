import type { HelpOf } from '../../functionHelp';
import { en as meanings } from './meanings';

export const en = {
  summary:
    'Break-even growth: the minimum annual revenue growth that pays back an AI investment within a given number of years.',
  meanings: {
    investment: meanings.investment,
    revenue: meanings.revenue,
    years: 'Years within which the investment must be paid back',
    cost_ratio: meanings.cost_ratio,
    discount_rate: meanings.discount_rate,
    yearly_spend: meanings.yearly_spend,
    growth_years: meanings.growth_years,
  },
  questions: {
    'AI_BREAKEVEN_GROWTH(1000,20,10,0.5)':
      'Infrastructure costs 1,000, revenue is 20 a year and the gross margin is 50%: what growth is needed to pay it back in 10 years?',
  },
} satisfies HelpOf<'AI_BREAKEVEN_GROWTH'>;
