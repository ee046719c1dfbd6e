import { formula } from '../plan';
import { askedTimes, growthNeeded } from './growthNeeded';
import { link } from './links';
import { costFigures } from './modelFigures';
import { modelNames } from './modelNames';
import { modelSheetText } from './modelSheetTexts';
import { openaiChart } from './openaiChart';
import { type ModelSheet, singleValueColumn } from './sheet';
import { blankRow, calculation, note, section } from './rows';

const [firstCost] = costFigures;
const lastCost: string = costFigures.at(-1) ?? firstCost;

/** Question 4: what OpenAI costs and loses, and what would fix it. */
export const openaiSheet: ModelSheet = {
  id: 'openai',
  name: modelSheetText('openaiSheet'),
  title: modelSheetText('openaiTitle'),
  rows: [
    section(modelSheetText('cost')),
    ...costFigures.map((id) => link(id, id)),
    calculation({
      key: 'investment',
      label: modelSheetText('annualCostSum'),
      unit: 'USD bn',
      time: 'year',
      live: (view) => formula`SUM(${view.between(firstCost, lastCost, singleValueColumn)})`,
    }),
    link('stated', 'openai.operating_cost'),
    calculation({
      key: 'unexplained',
      label: modelSheetText('differenceFromTotal'),
      unit: 'USD bn',
      time: 'year',
      live: (view) => formula`${view.value('investment')}-${view.value('stated')}`,
    }),
    blankRow,
    section(modelSheetText('loss')),
    link('loss', 'openai.loss'),
    link('revenue', 'openai.implied_revenue'),
    calculation({
      key: 'gap',
      label: modelSheetText('revenueGap'),
      unit: 'USD bn',
      time: 'year',
      live: (view) => formula`CAPEX.AI_GAP(${view.value('investment')},${view.value('revenue')})`,
      native: (view) => formula`${view.value('investment')}-${view.value('revenue')}`,
    }),
    calculation({
      key: 'coverage',
      label: modelSheetText('coverageOfCost'),
      unit: 'share',
      time: 'none',
      live: (view) =>
        formula`IF(${view.value('investment')}>0,${view.value('revenue')}/${view.value('investment')},NA())`,
    }),
    blankRow,
    section(modelSheetText('afterYear1')),
    calculation({
      key: 'costRatio',
      label: modelSheetText('noCostRatio'),
      unit: 'share',
      time: 'none',
      live: () => formula`0`,
    }),
    link('growthYears', 'growth_years'),
    link('discountRate', 'discount_rate'),
    link('repeat', 'repeat', modelSheetText('annualCostRatio')),
    calculation({
      key: 'yearlySpend',
      label: modelSheetText('annualCost'),
      unit: 'USD bn',
      time: 'year',
      live: (view) => formula`${view.value('investment')}*${view.value('repeat')}`,
    }),
    blankRow,
    ...growthNeeded('openai'),
    calculation({
      key: 'coverGrowth',
      label: modelSheetText('annualBreakEvenGrowth'),
      unit: 'share',
      time: 'yearlyRate',
      columns: askedTimes,
      live: (view) =>
        formula`IF(AND(${view.value('revenue')}>0,${view.value('yearlySpend')}>${view.value('revenue')},${view.up('years')}>1),(${view.value('yearlySpend')}/${view.value('revenue')})^(1/IF(${view.value('growthYears')}=0,${view.up('years')}-1,MIN(${view.up('years')}-1,${view.value('growthYears')})))-1,NA())`,
    }),
    note(modelSheetText('openaiGrowthNote')),
    ...openaiChart.rows,
  ],
  charts: [openaiChart.chart],
  names: [{ name: modelNames.openaiGap, key: 'gap' }],
};
