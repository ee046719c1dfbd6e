import { formula } from '../plan';
import { horizonYears } from './assumption';
import { bigTechTerms } from './bigTechTerms';
import { cashChart, cashChartRows } from './cashChartRows';
import { recalculatedColumns, scheduleRows, yearKey } from './scheduleRows';
import { modelNames } from './modelNames';
import { modelSheetText } from './modelSheetTexts';
import type { CellContext, ModelSheet } from './sheet';
import { blankRow, calculation, note, section } from './rows';

/** The cells of a column in all years. */
const inYears = (view: CellContext, column: number) =>
  view.between(yearKey(0), yearKey(horizonYears), column);

/** The year-by-year table behind question 1, and its recalculation. */
export const scheduleSheet: ModelSheet = {
  id: 'schedule',
  name: modelSheetText('scheduleSheet'),
  title: modelSheetText('scheduleTitle'),
  rows: [
    ...bigTechTerms,
    calculation({
      key: 'yearlySpend',
      label: modelSheetText('annualSpend'),
      unit: 'USD bn',
      time: 'year',
      live: (view) => formula`${view.value('yearlySpend', 'gap')}`,
    }),
    blankRow,
    section(modelSheetText('paybackFromRows')),
    calculation({
      key: 'match',
      label: modelSheetText('firstRowPaidBack'),
      unit: 'count',
      time: 'none',
      // An error among the years is no reason to say that none pays back.
      live: (view) => {
        const paidBack = inYears(view, recalculatedColumns.paidBack);
        return formula`IF(ISNUMBER(SUM(${paidBack})),MATCH(1,${paidBack},0),SUM(${paidBack}))`;
      },
    }),
    calculation({
      key: 'inRows',
      label: modelSheetText('yearsWithinRow'),
      unit: 'years',
      time: 'none',
      live: (view) => {
        const match = view.value('match');
        return formula`IF(${match}=1,0,INDEX(${inYears(view, recalculatedColumns.year)},${match}-1)-INDEX(${inYears(view, recalculatedColumns.cumulative)},${match}-1)/INDEX(${inYears(view, recalculatedColumns.discounted)},${match}))`;
      },
    }),
    calculation({
      key: 'payback',
      label: modelSheetText('paybackWithinCap'),
      unit: 'years',
      time: 'none',
      live: (view) =>
        formula`IF(${view.value('inRows')}<=${view.input('horizon')},${view.value('inRows')},NA())`,
    }),
    blankRow,
    // The chart is next to the rows above.
    blankRow,
    note(modelSheetText('scheduleNote')),
    ...scheduleRows,
    ...cashChartRows,
  ],
  charts: [cashChart],
  names: [{ name: modelNames.payback, key: 'payback' }],
};
