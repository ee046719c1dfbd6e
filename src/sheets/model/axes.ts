import type { Text } from '../../language';
import { type Assumption, rate, ratio, years } from './assumption';

const source: Text = {
  en: 'Assumption: axis of a sensitivity table',
  'zh-CN': '假设：敏感性分析表的坐标轴',
};

const growths = axis(
  'growth',
  { en: 'Sensitivity: growth', 'zh-CN': '敏感性：增长率' },
  rate,
  [0, 0.1, 0.2, 0.4, 0.6, 0.8],
);
const costs = axis(
  'cost',
  { en: 'Sensitivity: cost ratio', 'zh-CN': '敏感性：成本率' },
  ratio,
  [0, 0.25, 0.5, 0.75, 0.9],
);
const marketGrowths = axis(
  'market_growth',
  { en: 'Sensitivity: market growth', 'zh-CN': '敏感性：市场增长率' },
  rate,
  [0, 0.1, 0.2, 0.3],
);
const marketYears = axis(
  'market_years',
  { en: 'Sensitivity: years', 'zh-CN': '敏感性：年数' },
  years,
  [1, 3, 5, 10],
);

/** The axes of the table of paybacks, as assumptions. */
export const paybackAxes: readonly Assumption[] = [...growths, ...costs];

/** The axes of the table of ceilings. */
export const ceilingAxes: readonly Assumption[] = [...marketGrowths, ...marketYears];

/** The ids of each axis, neighbours in the inputs. */
export const growthAxis = growths.map(({ id }) => id);
export const costAxis = costs.map(({ id }) => id);
export const marketGrowthAxis = marketGrowths.map(({ id }) => id);
export const marketYearsAxis = marketYears.map(({ id }) => id);

function axis(
  name: string,
  label: Text,
  kind: Pick<Assumption, 'unit' | 'time' | 'lowest' | 'highest'>,
  values: readonly number[],
): readonly Assumption[] {
  return values.map((value, i) => ({
    ...kind,
    id: `axis.${name}.${i + 1}`,
    label: { en: `${label.en} ${i + 1}`, 'zh-CN': `${label['zh-CN']}${i + 1}` },
    value,
    source,
  }));
}
