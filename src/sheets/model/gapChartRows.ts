import { eachLanguage, type Text } from '../../language';
import { formula } from '../plan';
import { gapColumns, gapMessage } from '../verdict/gapChart';
import { verdictTexts } from '../verdict/verdictTexts';
import { inputNamed } from './links';
import { modelSheetText } from './modelSheetTexts';
import { unitFormat } from './quantities';
import { blankRow, chartTitle, formulaOf, line, section } from './rows';
import { type KeyedColumn, type ModelChart, type ModelRow, singleValueColumn } from './sheet';
import { verdictCells } from './verdictRows';

const titleKey = 'gapChart.title';
const keyOf = (subject: string) => `gapChart.${subject}`;
const missing: Text = eachLanguage((language) => verdictTexts.in(language).missing);

const labels: Readonly<Record<(typeof gapColumns)[number]['subject'], Text>> = {
  spend: inputNamed('bigtech.ai_spend').label,
  required: modelSheetText('requiredRevenue'),
  revenue: inputNamed('bigtech.ai_revenue').label,
};

/** What the chart of spend, required revenue and revenue is drawn from. */
export const gapChartRows: readonly ModelRow[] = [
  blankRow,
  section(modelSheetText('chartedCells'), modelSheetText('value'), missing),
  chartTitle(titleKey, (view) => gapMessage(verdictCells(view), view.language)),
  ...gapColumns.map((column) =>
    line(
      {
        ...{ key: keyOf(column.subject), label: labels[column.subject] },
        ...{ unit: 'USD bn', time: 'year' },
      },
      formulaOf(unitFormat('USD bn'), (view) => formula`${verdictCells(view)[column.subject]}`),
      ...('missing' in column
        ? [formulaOf(unitFormat('USD bn'), (view) => column.missing(verdictCells(view)))]
        : []),
    ),
  ),
];

const inColumn = (column: number): KeyedColumn => ({
  ...{ from: keyOf('spend'), to: keyOf('revenue'), column },
});

/** What is missing stands on the revenue that is there. */
export const gapChart: ModelChart = {
  kind: 'column',
  title: eachLanguage((language) => verdictTexts.in(language).chart),
  titleKey,
  unit: modelSheetText('usdBillionPerYear'),
  isStacked: true,
  categories: inColumn(0),
  series: [
    { name: modelSheetText('usdBillionPerYear'), values: inColumn(singleValueColumn) },
    { name: missing, values: inColumn(singleValueColumn + 1), role: 'shortfall' },
  ],
};
