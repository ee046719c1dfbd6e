import { formula } from '../plan';
import { link } from './links';
import type { ModelSheet } from './modelSheet';
import { blankRow, calculation, note, section } from './rows';

/** Question 2: from the chips sold to the revenue that would justify them. */
export const bridgeSheet: ModelSheet = {
  id: 'bridge',
  name: { en: '2 Bridge', 'zh-CN': '2 收入推导' },
  title: {
    en: '2. From chip spend to required revenue',
    'zh-CN': '2. 从芯片支出到所需收入',
  },
  rows: [
    section({ en: 'Required revenue', 'zh-CN': '所需收入' }),
    link('chips', 'chip_spend'),
    link('overhead', 'overhead'),
    calculation({
      key: 'dataCentre',
      label: { en: 'Data center cost, chips included', 'zh-CN': '数据中心成本（含芯片）' },
      unit: 'USD bn',
      time: 'year',
      live: (view) => formula`${view.value('chips')}*(1+${view.value('overhead')})`,
    }),
    link('margin', 'gross_margin'),
    calculation({
      key: 'costRatio',
      label: { en: 'Operating cost, % of revenue', 'zh-CN': '运营成本占收入的比例' },
      unit: 'share',
      time: 'none',
      live: (view) => formula`1-${view.value('margin')}`,
    }),
    calculation({
      key: 'required',
      label: { en: 'Required revenue', 'zh-CN': '所需收入' },
      unit: 'USD bn',
      time: 'year',
      live: (view) =>
        formula`IF(${view.value('costRatio')}<1,${view.value('dataCentre')}/(1-${view.value('costRatio')}),NA())`,
    }),
    blankRow,
    section({ en: 'Gap', 'zh-CN': '缺口' }),
    link('revenueNow', 'revenue_now'),
    calculation({
      key: 'gap',
      label: { en: 'Revenue gap', 'zh-CN': '收入缺口' },
      unit: 'USD bn',
      time: 'year',
      live: (view) =>
        formula`CAPEX.AI_GAP(${view.value('chips')},${view.value('revenueNow')},${view.value('costRatio')},${view.value('overhead')})`,
      native: (view) =>
        formula`IF(${view.value('costRatio')}<1,(${view.value('chips')}+${view.value('chips')}*${view.value('overhead')})/(1-${view.value('costRatio')})-${view.value('revenueNow')},NA())`,
    }),
    blankRow,
    section({ en: 'Compared with the article', 'zh-CN': '与文章对照' }),
    link('stated', 'industry.required_revenue'),
    calculation({
      key: 'beside',
      label: { en: 'Difference from the article', 'zh-CN': '与文章的差异' },
      unit: 'USD bn',
      time: 'year',
      live: (view) => formula`${view.value('required')}-${view.value('stated')}`,
    }),
    note({
      en: 'Factors: Sequoia Capital, 20 Jun 2024.',
      'zh-CN': '系数来自红杉资本（2024年6月20日）。',
    }),
    note({
      en: 'An earlier Sequoia essay calls the result the lifetime revenue needed for each year of spend.',
      'zh-CN': '红杉资本此前的文章将该结果称为每年投入所需的全周期收入。',
    }),
  ],
};
