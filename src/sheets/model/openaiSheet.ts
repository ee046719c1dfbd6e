import { formula } from '../plan';
import { askedTimes, growthNeeded } from './growthNeeded';
import { link } from './links';
import { costFigures } from './modelFigures';
import type { ModelSheet } from './modelSheet';
import { blankRow, calculation, note, section } from './rows';
import { valueColumn } from './view';

const [firstCost] = costFigures;
const lastCost: string = costFigures.at(-1) ?? firstCost;

/** Question 4: what OpenAI costs and loses, and what would mend it. */
export const openaiSheet: ModelSheet = {
  id: 'openai',
  name: { en: '4 OpenAI', 'zh-CN': '4 OpenAI' },
  title: {
    en: '4. OpenAI in 2024: cost, loss, and the growth that would mend it',
    'zh-CN': '4. 2024年的OpenAI：成本、亏损，以及扭亏所需的增长',
  },
  rows: [
    section({ en: 'Cost', 'zh-CN': '成本' }),
    ...costFigures.map((id) => link(id, id)),
    calculation({
      key: 'investment',
      label: { en: 'Cost of a year, the sum of the three', 'zh-CN': '一年的成本，三项之和' },
      unit: 'USD bn',
      time: 'year',
      live: (view) => formula`SUM(${view.between(firstCost, lastCost, valueColumn)})`,
    }),
    link('stated', 'openai.operating_cost'),
    calculation({
      key: 'unexplained',
      label: { en: 'Sum less the total as stated', 'zh-CN': '三项之和减去所述总额' },
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
      label: { en: 'Gap: revenue still missing', 'zh-CN': '缺口：尚缺的收入' },
      unit: 'USD bn',
      time: 'year',
      live: (view) => formula`CAPEX.AI_GAP(${view.value('investment')},${view.value('revenue')})`,
      native: (view) => formula`${view.value('investment')}-${view.value('revenue')}`,
    }),
    calculation({
      key: 'coverage',
      label: { en: 'Coverage: revenue as a share of cost', 'zh-CN': '覆盖率：收入占成本的比例' },
      unit: 'share',
      time: 'none',
      live: (view) =>
        formula`IF(${view.value('investment')}>0,${view.value('revenue')}/${view.value('investment')},NA())`,
    }),
    blankRow,
    section({ en: 'Years that follow', 'zh-CN': '此后各年' }),
    calculation({
      key: 'costRatio',
      label: {
        en: 'Running cost as a share of revenue: none, it is in the cost',
        'zh-CN': '运营成本占收入的比例：无，已计入成本',
      },
      unit: 'share',
      time: 'none',
      live: () => formula`0`,
    }),
    link('discountRate', 'discount_rate'),
    link('repeat', 'repeat', {
      en: "Cost of each following year, as a share of the first year's",
      'zh-CN': '此后每年的成本，占首年成本的比例',
    }),
    calculation({
      key: 'yearlySpend',
      label: { en: 'Cost of each following year', 'zh-CN': '此后每年的成本' },
      unit: 'USD bn',
      time: 'year',
      live: (view) => formula`${view.value('investment')}*${view.value('repeat')}`,
    }),
    blankRow,
    ...growthNeeded('openai'),
    calculation({
      key: 'coverGrowth',
      label: {
        en: "Growth at which revenue reaches a year's cost by then",
        'zh-CN': '届时收入达到一年成本的增长率',
      },
      unit: 'share',
      time: 'yearlyRate',
      columns: askedTimes,
      live: (view) =>
        formula`IF(AND(${view.value('revenue')}>0,${view.value('investment')}>0),(${view.value('investment')}/${view.value('revenue')})^(1/${view.up('years')})-1,NA())`,
    }),
    note({
      en: 'The first growth earns back all that is spent by then; the second only ends the losses.',
      'zh-CN': '前一增长率收回届时的全部支出；后一增长率仅止住亏损。',
    }),
  ],
};
