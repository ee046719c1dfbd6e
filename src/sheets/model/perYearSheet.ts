import type { Text } from '../../language';
import { formula } from '../plan';
import { inputNamed } from './links';
import type { ModelRow, ModelSheet } from './modelSheet';
import { unitFormat } from './quantities';
import { blankRow, empty, formulaOf, line, note, section } from './rows';

/** Columns of the sheet. */
const published = 3;
const periods = 4;
export const perYear = 5;

/** The flows that may be added: investments in AI, of single companies. */
const added = ['google.ai_investment', 'tesla.ai_capex'] as const;
export const [firstAdded, lastAdded] = added;

const headings: readonly Text[] = [
  { en: 'Live value', 'zh-CN': '采用值' },
  { en: 'Periods a year', 'zh-CN': '每年期数' },
  { en: 'Per year', 'zh-CN': '折合每年' },
];

/** Question 6: what may be added to what. */
export const perYearSheet: ModelSheet = {
  id: 'perYear',
  name: { en: '6 Per year', 'zh-CN': '6 折合每年' },
  title: {
    en: '6. Quarters and years, stocks and flows: what may be added to what?',
    'zh-CN': '6. 季度与年度、存量与流量：哪些可以相加？',
  },
  rows: [
    note({
      en: 'Only the column Per year is ever added, and only flows stand in it: a total or a stock is of no year.',
      'zh-CN': '只有“折合每年”一列可以相加，且其中只有流量：总额与存量不属于任何一年。',
    }),
    blankRow,
    section({ en: 'Flows that are added', 'zh-CN': '相加的流量' }, ...headings),
    ...added.map((id) => flow(id)),
    line(
      {
        key: 'total',
        label: { en: 'Both, a year', 'zh-CN': '两者合计，每年' },
        unit: 'USD bn',
        time: 'year',
      },
      empty,
      empty,
      formulaOf(
        unitFormat('USD bn'),
        (view) => formula`SUM(${view.between(firstAdded, lastAdded, perYear)})`,
      ),
    ),
    blankRow,
    section({ en: 'Flows of other things', 'zh-CN': '其他事项的流量' }, ...headings),
    ...['bigtech.ai_spend', 'bigtech.ai_revenue', 'openai.operating_cost'].map((id) => flow(id)),
    blankRow,
    section({ en: 'Totals and stocks: never added', 'zh-CN': '总额与存量：从不相加' }, ...headings),
    ...['industry.infrastructure_investment', 'cisco.market_cap_peak'].map((id) => stock(id)),
  ],
};

function stock(id: string): ModelRow {
  const about = inputNamed(id);
  return line(
    { ...about, key: id },
    formulaOf(unitFormat(about.unit), (view) => formula`${view.input(id)}`),
  );
}

function flow(id: string): ModelRow {
  const { cells, ...row } = stock(id);
  const { time } = inputNamed(id);
  return {
    ...row,
    cells: [
      ...cells,
      formulaOf(unitFormat('count'), (view) => formula`${view.input(`periods.${time}`)}`),
      formulaOf(
        unitFormat('USD bn'),
        (view) => formula`${view.across(published)}*${view.across(periods)}`,
      ),
    ],
  };
}

/** The columns whose products the sum must equal. */
export const factorColumns = [published, periods] as const;
