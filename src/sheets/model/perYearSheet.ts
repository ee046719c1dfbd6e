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
  { en: 'Periods per year', 'zh-CN': '每年期数' },
  { en: 'Annualized', 'zh-CN': '年化' },
];

/** Question 6: what may be added to what. */
export const perYearSheet: ModelSheet = {
  id: 'perYear',
  name: { en: '6 Annualized', 'zh-CN': '6 年化' },
  title: {
    en: '6. Annualized: what can be added up, and what cannot',
    'zh-CN': '6. 年化：哪些可以相加，哪些不可以',
  },
  rows: [
    note({
      en: 'Only annualized flows are added. Totals and stocks are shown but never added.',
      'zh-CN': '只有年化流量可以相加；总额与存量只列示，不相加。',
    }),
    blankRow,
    section({ en: 'Flows added', 'zh-CN': '相加的流量' }, ...headings),
    ...added.map((id) => flow(id)),
    line(
      {
        key: 'total',
        label: { en: 'Total', 'zh-CN': '合计' },
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
    section({ en: 'Other flows', 'zh-CN': '其他流量' }, ...headings),
    ...['bigtech.ai_spend', 'bigtech.ai_revenue', 'openai.operating_cost'].map((id) => flow(id)),
    blankRow,
    section({ en: 'Totals and stocks', 'zh-CN': '总额与存量' }, ...headings),
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
