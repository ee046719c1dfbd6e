import { formula } from '../plan';
import { bridgeChart } from './bridgeChart';
import { link } from './links';
import { modelNames } from './modelNames';
import { modelSheetText } from './modelSheetTexts';
import type { ModelSheet } from './sheet';
import { blankRow, calculation, note, section } from './rows';

/** Question 2: from the chips sold to the revenue that would justify them. */
export const bridgeSheet: ModelSheet = {
  id: 'bridge',
  name: modelSheetText('bridgeSheet'),
  title: modelSheetText('bridgeTitle'),
  rows: [
    section(modelSheetText('requiredRevenue')),
    link('chips', 'chip_spend'),
    link('overhead', 'overhead'),
    calculation({
      key: 'dataCentre',
      label: modelSheetText('dataCenterCost'),
      unit: 'USD bn',
      time: 'year',
      live: (view) => formula`${view.value('chips')}*(1+${view.value('overhead')})`,
    }),
    link('margin', 'gross_margin'),
    calculation({
      key: 'costRatio',
      label: modelSheetText('costRatio'),
      unit: 'share',
      time: 'none',
      live: (view) => formula`1-${view.value('margin')}`,
    }),
    calculation({
      key: 'required',
      label: modelSheetText('requiredRevenue'),
      unit: 'USD bn',
      time: 'year',
      live: (view) =>
        formula`IF(${view.value('costRatio')}<1,${view.value('dataCentre')}/(1-${view.value('costRatio')}),NA())`,
    }),
    blankRow,
    section(modelSheetText('gap')),
    link('revenueNow', 'revenue_now'),
    calculation({
      key: 'gap',
      label: modelSheetText('revenueGap'),
      unit: 'USD bn',
      time: 'year',
      live: (view) =>
        formula`CAPEX.AI_GAP(${view.value('chips')},${view.value('revenueNow')},${view.value('costRatio')},${view.value('overhead')})`,
      native: (view) =>
        formula`IF(${view.value('costRatio')}<1,(${view.value('chips')}+${view.value('chips')}*${view.value('overhead')})/(1-${view.value('costRatio')})-${view.value('revenueNow')},NA())`,
    }),
    blankRow,
    section(modelSheetText('comparedWithTheArticle')),
    link('stated', 'industry.required_revenue'),
    calculation({
      key: 'beside',
      label: modelSheetText('differenceFromTheArticle'),
      unit: 'USD bn',
      time: 'year',
      live: (view) => formula`${view.value('required')}-${view.value('stated')}`,
    }),
    note(modelSheetText('factorsNote')),
    note(modelSheetText('earlierEssayNote')),
    ...bridgeChart.rows,
  ],
  charts: [bridgeChart.chart],
  names: [{ name: modelNames.requiredRevenue, key: 'required' }],
};
