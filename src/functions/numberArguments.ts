import type { NumberArgument } from './definition';

/** The arguments that several functions share; each has the same meaning and domain wherever it stands. */

export const investment: NumberArgument = {
  kind: 'number',
  name: 'investment',
  unit: 'money',
  domain: { atLeast: 0 },
  meaning: { en: 'Money spent today', 'zh-CN': '今天投入的资金' },
};

export const revenue: NumberArgument = {
  kind: 'number',
  name: 'revenue',
  unit: 'money',
  domain: { atLeast: 0 },
  meaning: { en: 'AI revenue in year 1', 'zh-CN': '第1年的AI收入' },
};

export const costRatio: NumberArgument = {
  kind: 'number',
  name: 'cost_ratio',
  unit: 'fraction',
  domain: { atLeast: 0 },
  optional: true,
  meaning: {
    en: 'Running cost as a share of revenue: 0.3 for 30 %; may exceed 1',
    'zh-CN': '运营成本占收入的比例：30%为0.3；可大于1',
  },
};

export const growth: NumberArgument = {
  kind: 'number',
  name: 'growth',
  unit: 'fraction',
  domain: { above: -1 },
  optional: true,
  meaning: {
    en: 'Yearly growth of revenue: 0.4 for 40 %',
    'zh-CN': '收入年增长率：40%为0.4',
  },
};

export const discountRate: NumberArgument = {
  kind: 'number',
  name: 'discount_rate',
  unit: 'fraction',
  domain: { above: -1 },
  optional: true,
  meaning: {
    en: 'Yearly discount rate: 0.1 for 10 %; 0 gives the simple payback',
    'zh-CN': '年贴现率：10%为0.1；0即静态回收期',
  },
};

export const yearlySpend: NumberArgument = {
  kind: 'number',
  name: 'yearly_spend',
  unit: 'money',
  domain: { atLeast: 0 },
  optional: true,
  meaning: { en: 'Money spent again in each year', 'zh-CN': '此后每年再投入的资金' },
};
