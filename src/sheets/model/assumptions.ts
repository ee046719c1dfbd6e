import { periodsPerYear } from '../../figures/annual';
import type { Text } from '../../language';
import type { ModelUnit, Time } from './quantities';

/** A number that the model needs and no source gives: the user's to change. */
export interface Assumption {
  readonly id: string;
  readonly label: Text;
  readonly unit: ModelUnit;
  readonly time: Time;
  readonly value: number;
  /** The least and the most that the model can work with. */
  readonly lowest: number;
  readonly highest: number;
  readonly source: Text;
}

/** The years that the model looks ahead: rows of the schedule, and of the search for a growth. */
export const yearsAhead = 50;

/** The axes of the tables, and the times within which to break even: ids of assumptions. */
export const breakevenYears = ['years.1', 'years.2', 'years.3'] as const;
export const growthAxis = axisIds('growth', 6);
export const costAxis = axisIds('cost', 5);
export const marketGrowthAxis = axisIds('market_growth', 4);
export const marketYearsAxis = axisIds('market_years', 4);

const own: Text = { en: 'assumption', 'zh-CN': '假设' };
const articleReckons: Text = {
  en: 'assumption: 0, as the article reckons',
  'zh-CN': '假设：0，与该文算法一致',
};
const sequoia: Text = {
  en: 'assumption: Sequoia Capital, 2024-06-20, see the other reading of the 600',
  'zh-CN': '假设：红杉资本，2024-06-20，见600的其他口径',
};
const axis: Text = { en: 'assumption: axis of a table', 'zh-CN': '假设：表格的坐标' };
const calendar: Text = { en: 'the calendar', 'zh-CN': '历法' };
const precision: Text = { en: 'assumption: precision', 'zh-CN': '假设：精度' };

const rate = { unit: 'share', time: 'yearlyRate', lowest: -0.99, highest: 10 } as const;
const ratio = { unit: 'share', time: 'none', lowest: 0, highest: 10 } as const;
const money = { unit: 'USD bn', time: 'year', lowest: 0, highest: 1e6 } as const;
const years = { unit: 'years', time: 'none', lowest: 0, highest: yearsAhead } as const;

/** Every assumption, in the order in which the inputs list them. */
export const assumptions: readonly Assumption[] = [
  {
    id: 'growth',
    label: { en: 'AI revenue: growth', 'zh-CN': 'AI收入：增长率' },
    ...rate,
    value: 0.4,
    source: own,
  },
  {
    id: 'discount_rate',
    label: { en: 'Discount rate', 'zh-CN': '贴现率' },
    ...rate,
    lowest: -0.5,
    value: 0,
    source: articleReckons,
  },
  {
    id: 'cost_ratio',
    label: {
      en: 'Big tech: running cost as a share of AI revenue',
      'zh-CN': '大型科技公司：运营成本占AI收入的比例',
    },
    ...ratio,
    value: 0,
    source: articleReckons,
  },
  {
    id: 'repeat',
    label: {
      en: "Spend of each following year, as a share of the first year's",
      'zh-CN': '此后每年的支出，占首年支出的比例',
    },
    ...ratio,
    value: 1,
    source: own,
  },
  ...[3, 5, 10].map((value, i) => ({
    id: `years.${i + 1}`,
    label: {
      en: `Years within which to break even, ${i + 1}`,
      'zh-CN': `盈亏平衡的年限（${i + 1}）`,
    },
    ...years,
    lowest: 1,
    value,
    source: own,
  })),
  {
    id: 'horizon',
    label: {
      en: 'Longest payback that is told; a longer one is #N/A',
      'zh-CN': '所报的最长回收期；更长则为#N/A',
    },
    ...years,
    value: yearsAhead,
    source: own,
  },
  {
    id: 'chip_spend',
    label: { en: 'AI chips sold', 'zh-CN': 'AI芯片销售额' },
    ...money,
    value: 150,
    source: sequoia,
  },
  {
    id: 'overhead',
    label: {
      en: 'Rest of the data centre, as a share of the chips',
      'zh-CN': '数据中心其余部分，占芯片的比例',
    },
    ...ratio,
    value: 1,
    source: sequoia,
  },
  {
    id: 'gross_margin',
    label: { en: 'Gross margin of whoever uses them', 'zh-CN': '使用者的毛利率' },
    ...ratio,
    highest: 1,
    value: 0.5,
    source: sequoia,
  },
  {
    id: 'revenue_now',
    label: { en: 'AI revenue that there is', 'zh-CN': '现有的AI收入' },
    ...money,
    value: 100,
    source: sequoia,
  },
  {
    id: 'infrastructure_cost_ratio',
    label: {
      en: 'Infrastructure: running cost as a share of revenue',
      'zh-CN': '基础设施：运营成本占收入的比例',
    },
    ...ratio,
    value: 0.5,
    source: own,
  },
  ...[0, 0.1, 0.2, 0.4, 0.6, 0.8].map((value, i) => ({
    id: growthAxis[i] ?? '',
    label: { en: `Table: growth, ${i + 1}`, 'zh-CN': `表格：增长率（${i + 1}）` },
    ...rate,
    value,
    source: axis,
  })),
  ...[0, 0.25, 0.5, 0.75, 0.9].map((value, i) => ({
    id: costAxis[i] ?? '',
    label: { en: `Table: cost ratio, ${i + 1}`, 'zh-CN': `表格：成本比例（${i + 1}）` },
    ...ratio,
    value,
    source: axis,
  })),
  {
    id: 'rivals_share',
    label: { en: 'Share that rivals keep', 'zh-CN': '竞争对手保有的份额' },
    ...ratio,
    highest: 0.99,
    value: 0,
    source: own,
  },
  {
    id: 'market_growth',
    label: { en: 'Growth of the market', 'zh-CN': '市场增长率' },
    ...rate,
    value: 0.2,
    source: own,
  },
  {
    id: 'market_years',
    label: { en: 'Years of market growth', 'zh-CN': '市场增长的年数' },
    ...years,
    value: 3,
    source: own,
  },
  ...[0, 0.1, 0.2, 0.3].map((value, i) => ({
    id: marketGrowthAxis[i] ?? '',
    label: { en: `Table: market growth, ${i + 1}`, 'zh-CN': `表格：市场增长率（${i + 1}）` },
    ...rate,
    value,
    source: axis,
  })),
  ...[1, 3, 5, 10].map((value, i) => ({
    id: marketYearsAxis[i] ?? '',
    label: { en: `Table: years, ${i + 1}`, 'zh-CN': `表格：年数（${i + 1}）` },
    ...years,
    value,
    source: axis,
  })),
  {
    id: 'periods.quarter',
    label: { en: 'Quarters of a year', 'zh-CN': '一年的季度数' },
    unit: 'count',
    time: 'none',
    value: periodsPerYear.quarter,
    lowest: 1,
    highest: 4,
    source: calendar,
  },
  {
    id: 'periods.year',
    label: { en: 'Years of a year', 'zh-CN': '一年的年数' },
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

function axisIds(name: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => `axis.${name}.${i + 1}`);
}
