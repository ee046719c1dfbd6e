import type { FunctionHelpTexts } from '../../functionHelpTexts';
import { zhCN as meanings } from './meanings';

export const zhCN: FunctionHelpTexts['AI_PAYBACK_SCHEDULE'] = {
  summary: 'AI_PAYBACK 的逐年现金流量表，含标题行。',
  meanings: {
    investment: meanings.investment,
    revenue: meanings.revenue,
    cost_ratio: meanings.cost_ratio,
    growth: meanings.growth,
    discount_rate: meanings.discount_rate,
    yearly_spend: meanings.yearly_spend,
    years: '显示的年数；默认显示到收回投资当年，最多50年',
    growth_years: meanings.growth_years,
  },
  questions: {
    'AI_PAYBACK_SCHEDULE(60,20)': '投入60，每年收入20：如何逐年收回投资？',
  },
};
