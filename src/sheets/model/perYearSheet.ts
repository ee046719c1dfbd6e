import type { Text } from '../../language';
import { formula } from '../plan';
import { columnsFrom } from './columnsFrom';
import { inputNamed } from './links';
import { unitFormat } from './quantities';
import { modelSheetText } from './modelSheetTexts';
import { type ModelRow, type ModelSheet, singleValueColumn } from './sheet';
import { blankRow, empty, formulaOf, line, note, section } from './rows';

/** Columns of the sheet: what is annualized is the product of the two others. */
export const perYearColumns = columnsFrom(singleValueColumn, [
  'live',
  'periods',
  'annualized',
] as const);

/** The flows that may be added: investments in AI, of single companies. */
const added = ['google.ai_investment', 'tesla.ai_capex'] as const;
export const [firstAdded, lastAdded] = added;

const headings: readonly Text[] = [
  modelSheetText('liveValue'),
  modelSheetText('periodsPerYear'),
  modelSheetText('annualized'),
];

/** Question 6: what can be added up. */
export const perYearSheet: ModelSheet = {
  id: 'perYear',
  name: modelSheetText('annualizedSheet'),
  title: modelSheetText('annualizedTitle'),
  rows: [
    note(modelSheetText('annualizedNote')),
    blankRow,
    section(modelSheetText('flowsAdded'), ...headings),
    ...added.map((id) => flow(id)),
    line(
      {
        key: 'total',
        label: modelSheetText('total'),
        unit: 'USD bn',
        time: 'year',
      },
      empty,
      empty,
      formulaOf(
        unitFormat('USD bn'),
        (view) => formula`SUM(${view.between(firstAdded, lastAdded, perYearColumns.annualized)})`,
      ),
    ),
    blankRow,
    section(modelSheetText('otherFlows'), ...headings),
    ...['bigtech.ai_spend', 'bigtech.ai_revenue', 'openai.operating_cost'].map((id) => flow(id)),
    blankRow,
    section(modelSheetText('totalsAndStocks'), ...headings),
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
        (view) =>
          formula`${view.across(perYearColumns.live)}*${view.across(perYearColumns.periods)}`,
      ),
    ],
  };
}
