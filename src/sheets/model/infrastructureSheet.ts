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
import { valueColumn } from './view';

const axisHeading: Text = { en: 'Growth', 'zh-CN': '增长率' };
const modelHeading: Text = { en: 'Model', 'zh-CN': '模型' };
const tableHeading: Text = { en: 'Table', 'zh-CN': '表格' };

/** Question 3: when infrastructure of a thousand billions is earned back. */
export const infrastructureSheet: ModelSheet = {
  id: 'infrastructure',
  name: { en: '3 Infrastructure', 'zh-CN': '3 基础设施' },
  title: {
    en: '3. Infrastructure: how long until it is earned back?',
    'zh-CN': '3. 基础设施：多久才能收回？',
  },
  rows: [
    section({ en: 'What goes in', 'zh-CN': '输入' }),
    link('investment', 'industry.infrastructure_investment'),
    link('revenue', 'bigtech.ai_revenue'),
    link('costRatio', 'infrastructure_cost_ratio'),
    link('growth', 'growth'),
    link('discountRate', 'discount_rate'),
    calculation({
      key: 'yearlySpend',
      label: { en: 'Spend of each following year: none', 'zh-CN': '此后每年的支出：无' },
      unit: 'USD bn',
      time: 'year',
      live: () => formula`0`,
    }),
    blankRow,
    section(
      { en: 'Payback by growth and cost ratio', 'zh-CN': '按增长率与成本比例的回收期' },
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
              ? { en: "Payback, at the model's growth", 'zh-CN': '回收期，按模型的增长率' }
              : { en: 'Payback, at the growth beside', 'zh-CN': '回收期，按右侧增长率' },
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
      en: 'Growth goes down, running cost as a share of revenue across. #N/A: never earned back.',
      'zh-CN': '增长率向下，运营成本占收入的比例向右。#N/A：永远无法收回。',
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
        label: { en: 'Number of the cost ratio', 'zh-CN': '成本比例的序号' },
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
        label: { en: 'Running cost as a share of revenue', 'zh-CN': '运营成本占收入的比例' },
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
