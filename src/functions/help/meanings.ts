import type { Text } from '../../language';

/** The meanings of the arguments that several functions share. */
export const meanings = {
  investment: { en: 'Upfront investment (any money unit)', 'zh-CN': '初始投资额（货币单位任意）' },
  revenue: { en: 'AI revenue in year 1 (same unit)', 'zh-CN': '第1年的AI收入（单位相同）' },
  cost_ratio: {
    en: 'Operating cost (opex), e.g. 30% of revenue; default 0',
    'zh-CN': '运营成本占收入的比例，如30%；默认为0',
  },
  growth: {
    en: 'Annual revenue growth, e.g. 40%; default 0',
    'zh-CN': '收入年增长率，如40%；默认为0',
  },
  discount_rate: {
    en: 'Annual discount rate, e.g. 10%; default 0 (simple payback)',
    'zh-CN': '年贴现率，如10%；默认为0，即静态回收期',
  },
  yearly_spend: {
    en: 'Further spend each year (same unit); default 0',
    'zh-CN': '每年再投入的金额（单位相同）；默认为0',
  },
} satisfies Record<string, Text>;
