import type { FunctionHelpTexts } from '../../functionHelpTexts';
import { zhCN as meanings } from './meanings';

export const zhCN: FunctionHelpTexts['AI_PAYBACK_RISK'] = {
  summary:
    '输入不确定时的投资回收期（蒙特卡洛模拟）：收回投资的模拟占比、分位数（年）、主要影响因素。',
  meanings: {
    investment: orThree(meanings.investment),
    revenue: orThree(meanings.revenue),
    cost_ratio: orThree(meanings.cost_ratio),
    growth: orThree(meanings.growth),
    discount_rate: orThree(meanings.discount_rate),
    yearly_spend: orThree(meanings.yearly_spend),
    trials: '模拟次数；默认为10,000',
    seed: '随机种子：种子相同，结果相同；默认为0',
    growth_years: meanings.growth_years,
  },
  questions: {
    'AI_PAYBACK_RISK({54,60,66},{10,20,40},0.5,{-0.1,0.05,0.2},0.1)':
      '投入约60；首年收入10至40，最可能20，此后可能下降也可能增长：收回投资的把握有多大？',
  },
};

function orThree(meaning: string): string {
  return `${meaning}；或三个值：低、最可能、高`;
}
