import { periodsPerYear } from '../../figures/annual';
import type { Text } from '../../language';
import { type Assumption, ratio } from './assumption';

const calendar: Text = { en: 'Calendar', 'zh-CN': '日历' };
const precision: Text = { en: 'Assumption: precision', 'zh-CN': '假设：精度' };

/** What the model counts by, and how exact it is; seldom changed. */
export const precisionAssumptions: readonly Assumption[] = [
  {
    id: 'periods.quarter',
    label: { en: 'Periods per year: quarterly data', 'zh-CN': '每年期数：季度数据' },
    unit: 'count',
    time: 'none',
    value: periodsPerYear.quarter,
    lowest: 1,
    highest: 4,
    source: calendar,
  },
  {
    id: 'periods.year',
    label: { en: 'Periods per year: annual data', 'zh-CN': '每年期数：年度数据' },
    unit: 'count',
    time: 'none',
    value: periodsPerYear.year,
    lowest: 1,
    highest: 1,
    source: calendar,
  },
  {
    id: 'tolerance',
    label: {
      en: 'Checks: tolerance for differences',
      'zh-CN': '检查：差异容差',
    },
    ...ratio,
    value: 1e-9,
    highest: 1e-3,
    source: precision,
  },
  {
    id: 'proof_tolerance',
    label: {
      en: 'Checks: tolerance for residuals',
      'zh-CN': '检查：余差容差',
    },
    ...ratio,
    value: 1e-6,
    highest: 1e-3,
    source: precision,
  },
  {
    id: 'search.low',
    label: {
      en: 'Bisection: ln(1 + growth), minimum',
      'zh-CN': '二分法：ln(1 + 增长率)，下限',
    },
    unit: 'ratio',
    time: 'none',
    value: -50,
    lowest: -50,
    highest: -10,
    source: precision,
  },
  {
    id: 'search.high',
    label: {
      en: 'Bisection: ln(1 + growth), maximum',
      'zh-CN': '二分法：ln(1 + 增长率)，上限',
    },
    unit: 'ratio',
    time: 'none',
    value: 50,
    lowest: 10,
    highest: 50,
    source: precision,
  },
];
