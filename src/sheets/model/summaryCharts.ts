import { gapChart } from './gapChartRows';
import { costFigures, shareFigures } from './modelFigures';
import { type KeyedColumn, type ModelChart, singleValueColumn } from './sheet';
import { modelSheetText } from './modelSheetTexts';

const [firstCost] = costFigures;
const lastCost: string = costFigures.at(-1) ?? firstCost;
const firstShare = shareFigures[0] ?? '';
const lastShare = shareFigures.at(-1) ?? '';

const column = (from: string, to: string, column: number): KeyedColumn => ({ from, to, column });

/** Revenue against what the spend requires, OpenAI's costs, ceilings: rows of the summary. */
export const summaryCharts: readonly ModelChart[] = [
  gapChart,
  {
    kind: 'bar',
    title: modelSheetText('openaiCostsChart'),
    categories: column(`openai.${firstCost}`, `openai.${lastCost}`, 0),
    series: [
      {
        name: modelSheetText('usdBillionPerYear'),
        values: column(`openai.${firstCost}`, `openai.${lastCost}`, singleValueColumn),
      },
    ],
  },
  {
    kind: 'bar',
    title: modelSheetText('ceilingsChart'),
    categories: column(firstShare, lastShare, 0),
    series: [
      {
        name: modelSheetText('today'),
        values: column(firstShare, lastShare, singleValueColumn),
      },
      {
        name: modelSheetText('afterMarketGrowth'),
        values: column(firstShare, lastShare, singleValueColumn + 1),
      },
    ],
  },
];
