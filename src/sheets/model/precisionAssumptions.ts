import { periodsPerYear } from '../../figures/annual';
import type { Text } from '../../language';
import { type Assumption, ratio } from './assumption';

const calendar: Text = { en: 'the calendar', 'zh-CN': '历法' };
const precision: Text = { en: 'assumption: precision', 'zh-CN': '假设：精度' };

/** What the model counts by, and how exact it is; seldom changed. */
export const precisionAssumptions: readonly Assumption[] = [
  {
    id: 'periods.quarter',
    label: { en: 'Quarterly figures that make a year', 'zh-CN': '一年包含的季度数据个数' },
    unit: 'count',
    time: 'none',
    value: periodsPerYear.quarter,
    lowest: 1,
    highest: 4,
    source: calendar,
  },
  {
    id: 'periods.year',
    label: { en: 'Yearly figures that make a year', 'zh-CN': '一年包含的年度数据个数' },
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
      en: 'Checks: largest difference from a recalculation',
      'zh-CN': '检查：与重算结果的最大差异',
    },
    ...ratio,
    value: 1e-9,
    highest: 1e-3,
    source: precision,
  },
  {
    id: 'proof_tolerance',
    label: {
      en: 'Checks: largest rest when an answer is put back in',
      'zh-CN': '检查：代回结果后的最大余差',
    },
    ...ratio,
    value: 1e-6,
    highest: 1e-3,
    source: precision,
  },
  {
    id: 'search.low',
    label: {
      en: 'Search for a growth: logarithm of 1 + growth, lowest',
      'zh-CN': '增长率搜索：1+增长率的对数，下限',
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
      en: 'Search for a growth: logarithm of 1 + growth, highest',
      'zh-CN': '增长率搜索：1+增长率的对数，上限',
    },
    unit: 'ratio',
    time: 'none',
    value: 50,
    lowest: 10,
    highest: 50,
    source: precision,
  },
];
