import type { en } from '../en/meanings';

/** The meanings of the arguments that several functions share. */
export const zhCN: typeof en = {
  investment: '初始投资额（货币单位任意）',
  revenue: '第1年的AI收入（单位相同）',
  cost_ratio: '运营成本占收入的比例，如30%；默认为0',
  growth: '收入年增长率，如40%；默认为0',
  discount_rate: '年贴现率，如10%；默认为0，即静态回收期',
  yearly_spend: '每年再投入的金额（单位相同）；默认为0',
  growth_years: '收入增长的年数，如5，此后保持不变；默认为0，即一直增长',
};
