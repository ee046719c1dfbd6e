import type { FunctionHelpTexts } from '../../functionHelpTexts';
import { zhCN as meanings } from './meanings';

export const zhCN: FunctionHelpTexts['AI_BREAKEVEN_GROWTH'] = {
  summary: '盈亏平衡增长率：在给定年数内收回AI投资所需的最低收入年增长率。',
  meanings: {
    investment: meanings.investment,
    revenue: meanings.revenue,
    years: '要求收回投资的年数',
    cost_ratio: meanings.cost_ratio,
    discount_rate: meanings.discount_rate,
    yearly_spend: meanings.yearly_spend,
    growth_years: meanings.growth_years,
  },
  questions: {
    'AI_BREAKEVEN_GROWTH(1000,20,10,0.5)':
      '基础设施投资1000，年收入20，毛利率50%：要在10年内收回投资，需要多高的增长率？',
  },
};
