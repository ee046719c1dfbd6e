import { formula } from '../plan';
import { link } from './links';
import type { ModelSheet } from './modelSheet';
import { blankRow, calculation, note, section } from './rows';

/** Question 2: from the chips sold to the revenue that would justify them. */
export const bridgeSheet: ModelSheet = {
  id: 'bridge',
  name: { en: '2 Bridge', 'zh-CN': '2 推算' },
  title: {
    en: '2. From chips to the revenue that would justify them',
    'zh-CN': '2. 从芯片推算所需收入',
  },
  rows: [
    section({ en: 'Chips to required revenue', 'zh-CN': '从芯片到所需收入' }),
    link('chips', 'chip_spend'),
    link('overhead', 'overhead'),
    calculation({
      key: 'dataCentre',
      label: { en: 'Data centres, chips included', 'zh-CN': '数据中心，含芯片' },
      unit: 'USD bn',
      time: 'year',
      live: (view) => formula`${view.value('chips')}*(1+${view.value('overhead')})`,
    }),
    link('margin', 'gross_margin'),
    calculation({
      key: 'costRatio',
      label: { en: 'Running cost as a share of revenue', 'zh-CN': '运营成本占收入的比例' },
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
      label: { en: 'Gap: revenue still missing', 'zh-CN': '缺口：尚缺的收入' },
      unit: 'USD bn',
      time: 'year',
      live: (view) =>
        formula`CAPEX.AI_GAP(${view.value('chips')},${view.value('revenueNow')},${view.value('costRatio')},${view.value('overhead')})`,
      native: (view) =>
        formula`IF(${view.value('costRatio')}<1,(${view.value('chips')}+${view.value('chips')}*${view.value('overhead')})/(1-${view.value('costRatio')})-${view.value('revenueNow')},NA())`,
    }),
    blankRow,
    section({ en: 'Beside the article', 'zh-CN': '与该文对照' }),
    link('stated', 'industry.required_revenue'),
    calculation({
      key: 'beside',
      label: { en: 'Required revenue less that figure', 'zh-CN': '所需收入减去该数' },
      unit: 'USD bn',
      time: 'year',
      live: (view) => formula`${view.value('required')}-${view.value('stated')}`,
    }),
    note({
      en: 'The factors are those of Sequoia Capital (2024-06-20).',
      'zh-CN': '各项系数据红杉资本（2024-06-20）。',
    }),
    note({
      en: 'Its earlier essay calls the result the lifetime revenue needed for each year of spend.',
      'zh-CN': '其更早的文章称结果为每一年投入所需的全周期收入。',
    }),
  ],
};
