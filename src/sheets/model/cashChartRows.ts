import { eachLanguage } from '../../language';
import { type Formula, formula, literal } from '../plan';
import { columnsFrom } from './columnsFrom';
import { modelSheetText, modelSheetTexts } from './modelSheetTexts';
import { unitFormat } from './quantities';
import { blankRow, chartTitle, formulaOf, note, text } from './rows';
import { recalculatedColumns, yearKey } from './scheduleRows';
import type { CellContext, KeyedColumn, ModelChart, ModelRow } from './sheet';

/** The chart ends here: what grows for fifty years dwarfs its beginning. */
const chartedYears = 12;

const titleKey = 'cashChart.title';
const keyOf = (year: number) => `cashChart.${year}`;
const columns = columnsFrom(0, ['year', 'cumulative', 'paidBack'] as const);

/** What the chart of cumulative cash flow is drawn from: the recalculated rows, and the year that pays the rest back. */
export const cashChartRows: readonly ModelRow[] = [
  blankRow,
  {
    cells: [
      text(modelSheetText('year'), 'headingRight'),
      text(modelSheetText('cumulative'), 'headingRight'),
      text(modelSheetText('paidBack'), 'headingRight'),
    ],
  },
  chartTitle(titleKey, cashMessage),
  ...Array.from({ length: chartedYears + 1 }, (_, year): ModelRow => {
    const cell = (view: CellContext, column: number) => view.block(yearKey(year), column, 1, 1);
    return {
      key: keyOf(year),
      cells: [
        formulaOf(unitFormat('count'), (view) => formula`${cell(view, recalculatedColumns.year)}`),
        formulaOf(
          unitFormat('USD bn'),
          (view) => formula`${cell(view, recalculatedColumns.cumulative)}`,
        ),
        formulaOf(
          unitFormat('USD bn'),
          (view) =>
            formula`IF(AND(ISNUMBER(${view.value('payback')}),${view.across(columns.year)}+1=${view.value('match')}),${view.across(columns.cumulative)},NA())`,
        ),
      ],
    };
  }),
  note(modelSheetText('cashChartNote')),
];

/** What the chart says: the payback of question 1, or its name if an input is refused. */
function cashMessage(view: CellContext): Formula {
  const { cashMessage: message, cumulativeCashFlowChart: name } = modelSheetTexts.in(view.language);
  const years = view.value('paybackGoing', 'gap');
  return formula`IF(ISERR(${years}),${literal(name)},${message(years, view.input('horizon'))})`;
}

const inColumn = (column: number): KeyedColumn => ({
  ...{ from: keyOf(0), to: keyOf(chartedYears), column },
});

/** Year by year; the year in which the investment is paid back is marked. */
export const cashChart: ModelChart = {
  kind: 'line',
  title: modelSheetText('cumulativeCashFlowChart'),
  titleKey,
  unit: eachLanguage((language) => modelSheetTexts.in(language).cashChartUnit(chartedYears)),
  categories: inColumn(columns.year),
  series: [
    { name: modelSheetText('cumulativeCashFlow'), values: inColumn(columns.cumulative) },
    { name: modelSheetText('paidBackInYear'), values: inColumn(columns.paidBack), role: 'mark' },
  ],
};
