import type { HelpOf } from '../../functionHelp';
import { en as meanings } from './meanings';

export const en = {
  summary:
    'Payback with uncertain inputs (Monte Carlo): share of trials that pay back, percentiles in years, main driver.',
  meanings: {
    investment: orThree(meanings.investment),
    revenue: orThree(meanings.revenue),
    cost_ratio: orThree(meanings.cost_ratio),
    growth: orThree(meanings.growth),
    discount_rate: orThree(meanings.discount_rate),
    yearly_spend: orThree(meanings.yearly_spend),
    trials: 'Number of trials; default 10,000',
    seed: 'Random seed: the same seed gives the same result; default 0',
    growth_years: meanings.growth_years,
  },
  questions: {
    'AI_PAYBACK_RISK({54,60,66},{10,20,40},0.5,{-0.1,0.05,0.2},0.1)':
      'Invest about 60; first-year revenue is 10 to 40, most likely 20, and may shrink or grow: how certain is the payback?',
  },
} satisfies HelpOf<'AI_PAYBACK_RISK'>;

function orThree(meaning: string): string {
  return `${meaning}; or low, likely, high`;
}
