import type { Text } from '../../language';
import { type Assumption, money, rate, ratio, years, yearsAhead } from './assumption';
import { ceilingAxes, paybackAxes } from './axes';
import { precisionAssumptions } from './precisionAssumptions';

/** The times within which to break even: ids of assumptions. */
export const breakevenYears = ['years.1', 'years.2', 'years.3'] as const;

const own: Text = { en: 'assumption', 'zh-CN': '假设' };
const articleReckons: Text = {
  en: 'assumption: 0, as the article reckons',
  'zh-CN': '假设：0，与该文算法一致',
};
const sequoia: Text = {
  en: 'assumption: Sequoia Capital, 2024-06-20, see the other reading of the 600',
  'zh-CN': '假设：红杉资本，2024-06-20，见600的其他口径',
};

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
  ...paybackAxes,
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
  ...ceilingAxes,
  ...precisionAssumptions,
];
