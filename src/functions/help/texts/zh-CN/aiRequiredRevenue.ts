import type { FunctionHelpTexts } from '../../functionHelpTexts';
import { zhCN as meanings } from './meanings';

export const zhCN: FunctionHelpTexts['AI_REQUIRED_REVENUE'] = {
  summary: '所需收入：要在使用年限内收回AI投资并取得给定的回报，第1年需要的收入。',
  meanings: {
    investment: meanings.investment,
    years: '使用年限，即要求收回投资的年数',
    cost_ratio: meanings.cost_ratio,
    growth: meanings.growth,
    discount_rate: '要求的年回报率，如10%；默认为0，即仅收回投资',
    yearly_spend: meanings.yearly_spend,
    growth_years: meanings.growth_years,
    residual_value: '使用年限结束时的资产残值（单位相同）；默认为0',
  },
  questions: {
    'AI_REQUIRED_REVENUE(5000,15,0,0,0.1)':
      '摩根大通的测算：投资5000，年回报率10%，使用15年。摩根大通公布的数字为每年约650',
    'AI_REQUIRED_REVENUE(400,10,0.75)':
      'Kupperman 的测算：数据中心投资400，平均使用10年，毛利率25%。Kupperman 公布的数字为每年160',
  },
};
