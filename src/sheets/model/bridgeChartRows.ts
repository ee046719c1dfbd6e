import { eachLanguage, type Text } from '../../language';
import { type Formula, formula } from '../plan';
import { verdictTexts } from '../verdict/verdictTexts';
import { modelSheetText } from './modelSheetTexts';
import { unitFormat } from './quantities';
import { blankRow, empty, formulaOf, line, section } from './rows';
import {
  type CellContext,
  type KeyedColumn,
  type ModelChart,
  type ModelRow,
  singleValueColumn,
  type Write,
} from './sheet';
import { columnsFrom } from './columnsFrom';

/** A step of the bridge: where it begins, how high it is, and what is missing above it. */
interface Step {
  readonly key: string;
  readonly label: Text;
  readonly below?: Write;
  readonly amount: Write;
  readonly missing?: Write;
}

const cell =
  (key: string): Write =>
  (view) =>
    formula`${view.value(key)}`;
const less =
  (key: string, other: string): Write =>
  (view) =>
    formula`${view.value(key)}-${view.value(other)}`;

const steps: readonly Step[] = [
  { key: 'chips', label: modelSheetText('chips'), amount: cell('chips') },
  {
    ...{ key: 'dataCentre', label: modelSheetText('restOfDataCenter') },
    ...{ below: cell('chips'), amount: less('dataCentre', 'chips') },
  },
  {
    ...{ key: 'costs', label: modelSheetText('operatingCost') },
    ...{ below: cell('dataCentre'), amount: less('required', 'dataCentre') },
  },
  { key: 'required', label: modelSheetText('requiredRevenue'), amount: cell('required') },
  {
    ...{ key: 'revenueNow', label: modelSheetText('revenueToday'), amount: cell('revenueNow') },
    missing: (view): Formula => formula`MAX(0,${view.value('gap')})`,
  },
];

/** As in the chart of the summary: short enough to be written above its column. */
const missing: Text = eachLanguage((language) => verdictTexts.in(language).missing);

const columns = columnsFrom(singleValueColumn, ['below', 'amount', 'missing'] as const);
const keyOf = (step: string) => `bridgeChart.${step}`;

/** What the chart of the bridge is drawn from. */
export const bridgeChartRows: readonly ModelRow[] = [
  blankRow,
  section(
    modelSheetText('chartedCells'),
    modelSheetText('below'),
    modelSheetText('value'),
    missing,
  ),
  ...steps.map((step) =>
    line(
      { key: keyOf(step.key), label: step.label, unit: 'USD bn', time: 'year' },
      ...[step.below, step.amount, step.missing].map((write) =>
        write ? formulaOf(unitFormat('USD bn'), (view: CellContext) => write(view)) : empty,
      ),
    ),
  ),
];

const inColumn = (column: number): KeyedColumn => ({
  ...{ from: keyOf('chips'), to: keyOf('revenueNow'), column },
});

/** From the chips, in steps, to the revenue that they need; next to it the revenue that is there. */
export const bridgeChart: ModelChart = {
  kind: 'column',
  title: modelSheetText('bridgeChart'),
  unit: modelSheetText('usdBillionPerYear'),
  isStacked: true,
  categories: inColumn(0),
  series: [
    { name: modelSheetText('below'), values: inColumn(columns.below), role: 'support' },
    { name: modelSheetText('usdBillionPerYear'), values: inColumn(columns.amount) },
    {
      ...{ name: missing, values: inColumn(columns.missing) },
      role: 'shortfall',
    },
  ],
};
