import { gapChart } from './gapChartRows';
import { shareFigures } from './modelFigures';
import { modelSheetText, modelSheetTexts } from './modelSheetTexts';
import { chartTitle } from './rows';
import {
  type CellContext,
  type KeyedColumn,
  type ModelChart,
  type ModelRow,
  singleValueColumn,
} from './sheet';

const today = singleValueColumn;
const later = singleValueColumn + 1;

const ofShares = (column: number): KeyedColumn => ({
  ...{ from: shareFigures[0] ?? '', to: shareFigures.at(-1) ?? '', column },
});

/** That of Nvidia in AI accelerators, of which the title speaks. */
const ofFirstShare = (view: CellContext, column: number) =>
  view.block(shareFigures[0] ?? '', column, 1, 1);

const ceilingsTitle = 'ceilingsChart.title';

/** What the chart of ceilings says: its title. */
export const ceilingsTitleRow: ModelRow = chartTitle(ceilingsTitle, (view) =>
  modelSheetTexts
    .in(view.language)
    .ceilingsMessage(ofFirstShare(view, today), ofFirstShare(view, later)),
);

/** Revenue against what the spend requires, and ceilings: rows of the summary. */
export const summaryCharts: readonly ModelChart[] = [
  gapChart,
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
