import type { Text } from '../../language';
import { formula } from '../plan';
import { costAxis, growthAxis } from './axes';
import { growthNeeded } from './growthNeeded';
import { link } from './links';
import type { ModelRow, ModelSheet } from './modelSheet';
import { paybackProof } from './paybackProof';
import { unitFormat } from './quantities';
import { blankRow, calculation, empty, formulaOf, line, note, section, spillRow } from './rows';
import { blockKey, blockKeys, firstCell, tableColumns, tableRows } from './paybackTable';
import { paybackWorkings } from './paybackWorkings';
import { valueColumn } from './cellContext';

const axisHeading: Text = { en: 'Growth', 'zh-CN': '增长率' };
const modelHeading: Text = { en: 'Base case', 'zh-CN': '基准' };
const tableHeading: Text = { en: 'Sensitivity', 'zh-CN': '敏感性' };

/** Question 3: when infrastructure of a thousand billions is earned back. */
export const infrastructureSheet: ModelSheet = {
  id: 'infrastructure',
  name: { en: '3 Infrastructure', 'zh-CN': '3 基础设施' },
  title: {
    en: '3. Infrastructure: payback of the AI build-out',
    'zh-CN': '3. 基础设施：AI基础设施投资的回收期',
  },
  rows: [
    section({ en: 'Inputs', 'zh-CN': '输入' }),
    link('investment', 'industry.infrastructure_investment'),
    link('revenue', 'bigtech.ai_revenue'),
    link('costRatio', 'infrastructure_cost_ratio'),
    link('growth', 'growth'),
    link('discountRate', 'discount_rate'),
    calculation({
      key: 'yearlySpend',
      label: { en: 'Annual spend after year 1: none', 'zh-CN': '首年之后的年支出：无' },
      unit: 'USD bn',
      time: 'year',
      live: () => formula`0`,
    }),
    blankRow,
    section(
      { en: 'Sensitivity table: payback', 'zh-CN': '敏感性分析表：投资回收期' },
      axisHeading,
      modelHeading,
      ...costAxis.map(() => tableHeading),
    ),
    ...axisRows(),
    ...blockKeys('table').map((key, i) =>
      line(
        {
          key,
          label:
            i === 0
              ? { en: 'Payback, base case growth', 'zh-CN': '投资回收期，基准增长率' }
              : { en: 'Payback, growth in column D', 'zh-CN': '投资回收期，D列增长率' },
          unit: 'years',
          time: 'none',
        },
        formulaOf(unitFormat('share'), (view) =>
          i === 0
            ? formula`${view.value('growth')}`
            : formula`${view.input(growthAxis[i - 1] ?? '')}`,
        ),
        ...spillRow(
          unitFormat('years'),
          tableColumns,
          (view) => formula`${view.along(blockKey('closed', i))}`,
          i === 0
            ? (view) =>
                formula`CAPEX.AI_PAYBACK(${view.value('investment')},${view.value('revenue')},${view.block('costs', firstCell, 1, tableColumns)},${view.block(key, valueColumn, tableRows, 1)},${view.value('discountRate')})`
            : undefined,
        ),
      ),
    ),
    note({
      en: 'Rows: revenue growth. Columns: operating cost, % of revenue. #N/A: never pays back.',
      'zh-CN': '行：收入增长率；列：运营成本占收入的比例。#N/A：无法收回。',
    }),
    blankRow,
    ...growthNeeded('infrastructure'),
    blankRow,
    ...paybackWorkings,
    blankRow,
    ...paybackProof,
  ],
};

/** The cost ratios above the table: the model's own first, then those of the inputs. */
function axisRows(): readonly ModelRow[] {
  const columns = Array.from({ length: tableColumns });
  return [
    line(
      {
        key: 'costNumber',
        label: { en: 'Cost ratio no.', 'zh-CN': '成本率序号' },
        unit: 'count',
        time: 'none',
      },
      empty,
      ...columns.map(() =>
        formulaOf(unitFormat('count'), (view) => formula`SUM(${view.near(0, -1)},1)`),
      ),
    ),
    line(
      {
        key: 'costs',
        label: { en: 'Operating cost, % of revenue', 'zh-CN': '运营成本占收入的比例' },
        unit: 'share',
        time: 'none',
      },
      empty,
      ...columns.map(() =>
        formulaOf(
          unitFormat('share'),
          (view) =>
            formula`IF(${view.up('costNumber')}=1,${view.value('costRatio')},INDEX(${view.between(costAxis[0] ?? '', costAxis.at(-1) ?? '', valueColumn, 'inputs')},${view.up('costNumber')}-1))`,
        ),
      ),
    ),
  ];
}
