import type { Formula } from '../plan';
import { gapChart } from './gapChartRows';
import { costFigures, shareFigures } from './modelFigures';
import { modelSheetText, modelSheetTexts } from './modelSheetTexts';
import {
  type CellContext,
  type KeyedColumn,
  type ModelChart,
  type ModelRow,
  singleValueColumn,
} from './sheet';

const today = singleValueColumn;
const later = singleValueColumn + 1;

const ofCosts = (column: number): KeyedColumn => ({
  ...{ from: `openai.${costFigures[0]}`, to: `openai.${costFigures.at(-1) ?? ''}`, column },
});
/** The costs and, below them, the revenue that the title speaks of. */
const costsAndRevenue = (column: number): KeyedColumn => ({
  ...ofCosts(column),
  to: 'openai.revenue',
});
const ofShares = (column: number): KeyedColumn => ({
  ...{ from: shareFigures[0] ?? '', to: shareFigures.at(-1) ?? '', column },
});

/** That of Nvidia in AI accelerators, of which the title speaks. */
const ofFirstShare = (view: CellContext, column: number) =>
  view.block(shareFigures[0] ?? '', column, 1, 1);

const costsTitle = 'costsChart.title';
const ceilingsTitle = 'ceilingsChart.title';

const cells = (view: CellContext, { from, to, column }: KeyedColumn) =>
  view.between(from, to, column);

/** What the charts of costs and ceilings say: their titles. */
export const summaryChartTitles: readonly ModelRow[] = [
  titleRow(costsTitle, (view) =>
    modelSheetTexts
      .in(view.language)
      .costsMessage(cells(view, ofCosts(singleValueColumn)), view.value('openai.revenue')),
  ),
  titleRow(ceilingsTitle, (view) =>
    modelSheetTexts
      .in(view.language)
      .ceilingsMessage(ofFirstShare(view, today), ofFirstShare(view, later)),
  ),
];

function titleRow(key: string, live: (view: CellContext) => Formula): ModelRow {
  return { key, cells: [{ kind: 'formula', format: 'General', live, style: 'label' }] };
}

/** Revenue against what the spend requires, OpenAI's costs and revenue, ceilings: rows of the summary. */
export const summaryCharts: readonly ModelChart[] = [
  gapChart,
  {
    kind: 'bar',
    title: modelSheetText('openaiCostsChart'),
    titleKey: costsTitle,
    unit: modelSheetText('usdBillionPerYear'),
    categories: costsAndRevenue(0),
    series: [
      { name: modelSheetText('usdBillionPerYear'), values: costsAndRevenue(singleValueColumn) },
    ],
  },
  {
    kind: 'column',
    title: modelSheetText('ceilingsChart'),
    titleKey: ceilingsTitle,
    unit: modelSheetText('timesTodaysSales'),
    categories: ofShares(0),
    series: [
      { name: modelSheetText('today'), values: ofShares(today) },
      { name: modelSheetText('afterMarketGrowth'), values: ofShares(later) },
    ],
  },
];
