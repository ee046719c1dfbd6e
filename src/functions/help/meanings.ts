import type { Text } from '../../language';

/** What the arguments mean that several functions share. */
export const meanings = {
  investment: { en: 'Money spent today', 'zh-CN': '今天投入的资金' },
  revenue: { en: 'AI revenue in year 1', 'zh-CN': '第1年的AI收入' },
  cost_ratio: {
    en: 'Running cost as a share of revenue: 0.3 for 30 %; may exceed 1',
    'zh-CN': '运营成本占收入的比例：30%为0.3；可大于1',
  },
  growth: {
    en: 'Yearly growth of revenue: 0.4 for 40 %',
    'zh-CN': '收入年增长率：40%为0.4',
  },
  discount_rate: {
    en: 'Yearly discount rate: 0.1 for 10 %; 0 gives the simple payback',
    'zh-CN': '年贴现率：10%为0.1；0即静态回收期',
  },
  yearly_spend: { en: 'Money spent again in each year', 'zh-CN': '此后每年再投入的资金' },
} satisfies Record<string, Text>;
