import { formula } from '../plan';
import { askedTimes, growthNeeded } from './growthNeeded';
import { link } from './links';
import { costFigures } from './modelFigures';
import type { ModelSheet } from './modelSheet';
import { blankRow, calculation, note, section } from './rows';
import { valueColumn } from './cellContext';

const [firstCost] = costFigures;
const lastCost: string = costFigures.at(-1) ?? firstCost;

/** Question 4: what OpenAI costs and loses, and what would mend it. */
export const openaiSheet: ModelSheet = {
  id: 'openai',
  name: { en: '4 OpenAI', 'zh-CN': '4 OpenAI' },
  title: {
    en: '4. OpenAI in 2024: cost, loss and break-even growth',
    'zh-CN': '4. 2024年的OpenAI：成本、亏损与盈亏平衡增长率',
  },
  rows: [
    section({ en: 'Cost', 'zh-CN': '成本' }),
    ...costFigures.map((id) => link(id, id)),
    calculation({
      key: 'investment',
      label: { en: 'Annual cost, sum of the three', 'zh-CN': '年成本（三项之和）' },
      unit: 'USD bn',
      time: 'year',
      live: (view) => formula`SUM(${view.between(firstCost, lastCost, valueColumn)})`,
    }),
    link('stated', 'openai.operating_cost'),
    calculation({
      key: 'unexplained',
      label: { en: 'Difference from stated total', 'zh-CN': '与所述总额的差异' },
      unit: 'USD bn',
      time: 'year',
      live: (view) => formula`${view.value('investment')}-${view.value('stated')}`,
    }),
    blankRow,
    section({ en: 'Loss', 'zh-CN': '亏损' }),
    link('loss', 'openai.loss'),
    link('revenue', 'openai.implied_revenue'),
    calculation({
      key: 'gap',
      label: { en: 'Revenue gap', 'zh-CN': '收入缺口' },
      unit: 'USD bn',
      time: 'year',
      live: (view) => formula`CAPEX.AI_GAP(${view.value('investment')},${view.value('revenue')})`,
      native: (view) => formula`${view.value('investment')}-${view.value('revenue')}`,
    }),
    calculation({
      key: 'coverage',
      label: { en: 'Coverage: revenue, % of cost', 'zh-CN': '覆盖率：收入占成本的比例' },
      unit: 'share',
      time: 'none',
      live: (view) =>
        formula`IF(${view.value('investment')}>0,${view.value('revenue')}/${view.value('investment')},NA())`,
    }),
    blankRow,
    section({ en: 'After year 1', 'zh-CN': '首年之后' }),
    calculation({
      key: 'costRatio',
      label: {
        en: 'Operating cost, % of revenue: 0% (already in cost)',
        'zh-CN': '运营成本占收入的比例：0%（已计入成本）',
      },
      unit: 'share',
      time: 'none',
      live: () => formula`0`,
    }),
    link('discountRate', 'discount_rate'),
    link('repeat', 'repeat', {
      en: 'Annual cost after year 1, % of year 1',
      'zh-CN': '首年之后的年成本，占首年成本的比例',
    }),
    calculation({
      key: 'yearlySpend',
      label: { en: 'Annual cost after year 1', 'zh-CN': '首年之后的年成本' },
      unit: 'USD bn',
      time: 'year',
      live: (view) => formula`${view.value('investment')}*${view.value('repeat')}`,
    }),
    blankRow,
    ...growthNeeded('openai'),
    calculation({
      key: 'coverGrowth',
      label: {
        en: 'Growth to break even on annual cost',
        'zh-CN': '年度盈亏平衡所需的增长率',
      },
      unit: 'share',
      time: 'yearlyRate',
      columns: askedTimes,
      live: (view) =>
        formula`IF(AND(${view.value('revenue')}>0,${view.value('investment')}>0),(${view.value('investment')}/${view.value('revenue')})^(1/${view.up('years')})-1,NA())`,
    }),
    note({
      en: 'Minimum revenue growth recovers all spend within the horizon. The growth to break even on annual cost only ends the losses.',
      'zh-CN': '最低收入增长率收回年限内的全部支出；年度盈亏平衡所需的增长率仅止住亏损。',
    }),
  ],
};
