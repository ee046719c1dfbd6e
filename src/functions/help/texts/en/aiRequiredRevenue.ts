import type { HelpOf } from '../../functionHelp';
import { en as meanings } from './meanings';

export const en = {
  summary:
    'Required revenue: year-1 revenue that pays back an AI investment, with a given return, within its useful life.',
  meanings: {
    investment: meanings.investment,
    years: 'Useful life: years within which the investment must be paid back',
    cost_ratio: meanings.cost_ratio,
    growth: meanings.growth,
    discount_rate: 'Required annual return, e.g. 10%; default 0 (payback only)',
    yearly_spend: meanings.yearly_spend,
    growth_years: meanings.growth_years,
    residual_value: 'Value of the asset at the end of its useful life (same unit); default 0',
  },
  questions: {
    'AI_REQUIRED_REVENUE(5000,15,0,0,0.1)':
      'JPMorgan’s case: 5,000 is invested for a return of 10% a year and lasts 15 years. JPMorgan published about 650 a year',
    'AI_REQUIRED_REVENUE(400,10,0.75)':
      'Kupperman’s case: data centers cost 400, last 10 years on average and have a gross margin of 25%. Kupperman published 160 a year',
  },
} satisfies HelpOf<'AI_REQUIRED_REVENUE'>;
