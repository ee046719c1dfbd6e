import { eachLanguage, type Text } from '../../language';
import { formula } from '../plan';
import { verdictTexts } from '../verdict/verdictTexts';
import { columnsFrom } from './columnsFrom';
import { modelSheetText } from './modelSheetTexts';
import { unitFormat } from './quantities';
import { blankRow, chartTitle, empty, formulaOf, line, section } from './rows';
import {
  type KeyedColumn,
  type ModelChart,
  type ModelRow,
  singleValueColumn,
  type Write,
} from './sheet';

/** A column of a waterfall: where it begins, how high it is, and what is missing above it. */
export interface WaterfallStep {
  readonly key: string;
  readonly label: Text;
  readonly below?: Write;
  readonly amount: Write;
  readonly missing?: Write;
}

/** A chart of steps, and the rows that it is drawn from. */
export interface Waterfall {
  readonly rows: readonly ModelRow[];
  readonly chart: ModelChart;
}

/** The value of a row, as an amount. */
export const amountOf =
  (key: string): Write =>
  (view) =>
    formula`${view.value(key)}`;

/** As in the chart of the summary: short enough to be written above its column. */
const missing: Text = eachLanguage((language) => verdictTexts.in(language).missing);

const columns = columnsFrom(singleValueColumn, ['below', 'amount', 'missing'] as const);

/**
 * @param name its rows' keys begin with it
 * @param message what it says, in words that follow the numbers; absent if its title does
 */
export function waterfall(
  name: string,
  title: Text,
  steps: readonly [WaterfallStep, ...WaterfallStep[]],
  message?: Write,
): Waterfall {
  const keyOf = (step: string) => `${name}.${step}`;
  const titleKey = keyOf('title');
  const inColumn = (column: number): KeyedColumn => ({
    from: keyOf(steps[0].key),
    to: keyOf((steps.at(-1) ?? steps[0]).key),
    column,
  });
  return {
    rows: [
      blankRow,
      section(
        modelSheetText('chartedCells'),
        modelSheetText('below'),
        modelSheetText('value'),
        missing,
      ),
      ...(message ? [chartTitle(titleKey, message)] : []),
      ...steps.map((step) =>
        line(
          { key: keyOf(step.key), label: step.label, unit: 'USD bn', time: 'year' },
          ...[step.below, step.amount, step.missing].map((write) =>
            write ? formulaOf(unitFormat('USD bn'), write) : empty,
          ),
        ),
      ),
    ],
    chart: {
      kind: 'column',
      title,
      ...(message && { titleKey }),
      unit: modelSheetText('usdBillionPerYear'),
      isStacked: true,
      categories: inColumn(0),
      series: [
        { name: modelSheetText('below'), values: inColumn(columns.below), role: 'support' },
        { name: modelSheetText('usdBillionPerYear'), values: inColumn(columns.amount) },
        { name: missing, values: inColumn(columns.missing), role: 'shortfall' },
      ],
    },
  };
}
