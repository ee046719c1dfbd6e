import type { Text } from '../../language';
import { type Assumption, money, rate, ratio, years, horizonYears } from './assumption';
import { ceilingAxes, paybackAxes } from './axes';
import { precisionAssumptions } from './precisionAssumptions';

/** The times within which to break even: ids of assumptions. */
export const breakevenYears = ['years.1', 'years.2', 'years.3'] as const;

const own: Text = { en: 'Assumption', 'zh-CN': '假设' };
const articleReckons: Text = {
  en: 'Assumption: 0%, as in the article',
  'zh-CN': '假设：0%，与文章一致',
};
const sequoia: Text = {
  en: 'Assumption: Sequoia Capital, 20 Jun 2024 (see the second source of the $600 bn)',
  'zh-CN': '假设：红杉资本，2024年6月20日（见6000亿美元一项的其他来源）',
};

/** Every assumption, in the order in which the inputs list them. */
export const assumptions: readonly Assumption[] = [
  {
    id: 'growth',
    label: { en: 'AI revenue: annual growth', 'zh-CN': 'AI收入：年增长率' },
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
      en: 'Big tech: operating cost, % of AI revenue',
      'zh-CN': '大型科技公司：运营成本占AI收入的比例',
    },
    ...ratio,
    value: 0,
    source: articleReckons,
  },
  {
    id: 'repeat',
    label: {
      en: 'Annual spend after year 1, % of year 1',
      'zh-CN': '首年之后的年支出，占首年支出的比例',
    },
    ...ratio,
    value: 1,
    source: own,
  },
  ...[3, 5, 10].map((value, i) => ({
    id: `years.${i + 1}`,
    label: {
      en: `Break-even horizon ${i + 1}`,
      'zh-CN': `盈亏平衡年限${i + 1}`,
    },
    ...years,
    lowest: 1,
    value,
    source: own,
  })),
  {
    id: 'horizon',
    label: {
      en: 'Payback cap (longer shows #N/A)',
      'zh-CN': '投资回收期上限（超过则为#N/A）',
    },
    ...years,
    value: horizonYears,
    source: own,
  },
  {
    id: 'chip_spend',
    label: { en: 'AI chip sales', 'zh-CN': 'AI芯片销售额' },
    ...money,
    value: 150,
    source: sequoia,
  },
  {
    id: 'overhead',
    label: {
      en: 'Other data center cost, % of chip spend',
      'zh-CN': '数据中心其他成本，占芯片支出的比例',
    },
    ...ratio,
    value: 1,
    source: sequoia,
  },
  {
    id: 'gross_margin',
    label: { en: "Customers' gross margin", 'zh-CN': '客户毛利率' },
    ...ratio,
    highest: 1,
    value: 0.5,
    source: sequoia,
  },
  {
    id: 'revenue_now',
    label: { en: 'Current AI revenue', 'zh-CN': '当前AI收入' },
    ...money,
    value: 100,
    source: sequoia,
  },
  {
    id: 'infrastructure_cost_ratio',
    label: {
      en: 'Infrastructure: operating cost, % of revenue',
      'zh-CN': '基础设施：运营成本占收入的比例',
    },
    ...ratio,
    value: 0.5,
    source: own,
  },
  ...paybackAxes,
  {
    id: 'rivals_share',
    label: { en: 'Share held by rivals', 'zh-CN': '竞争对手的份额' },
    ...ratio,
    highest: 0.99,
    value: 0,
    source: own,
  },
  {
    id: 'market_growth',
    label: { en: 'Annual market growth', 'zh-CN': '市场年增长率' },
    ...rate,
    value: 0.2,
    source: own,
  },
  {
    id: 'market_years',
    label: { en: 'Years of market growth', 'zh-CN': '市场增长年数' },
    ...years,
    value: 3,
    source: own,
  },
  ...ceilingAxes,
  ...precisionAssumptions,
];
