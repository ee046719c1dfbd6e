import { formula } from '../plan';
import { yearsAhead } from './assumption';
import { bigTechTerms } from './bigTechTerms';
import type { ModelSheet } from './modelSheet';
import { blankRow, calculation, note, section } from './rows';
import { flag, ownCumulative, ownDiscounted, ownYear, scheduleRows, yearKey } from './scheduleRows';
import type { View } from './view';

/** The chart ends here: what grows for fifty years dwarfs its beginning. */
const chartedYears = 12;

/** The cells of a column in all years. */
const inYears = (view: View, column: number) =>
  view.between(yearKey(0), yearKey(yearsAhead), column);

/** The year-by-year table behind question 1, and its recalculation. */
export const scheduleSheet: ModelSheet = {
  id: 'schedule',
  name: { en: 'Schedule', 'zh-CN': '年表' },
  title: {
    en: 'Schedule: spend and revenue of big tech, year by year, USD bn',
    'zh-CN': '年表：大型科技公司逐年的支出与收入，十亿美元',
  },
  rows: [
    ...bigTechTerms,
    calculation({
      key: 'yearlySpend',
      label: { en: 'Spend of each following year', 'zh-CN': '此后每年的支出' },
      unit: 'USD bn',
      time: 'year',
      live: (view) => formula`${view.value('yearlySpend', 'gap')}`,
    }),
    blankRow,
    section({ en: 'Payback, from the recalculated rows', 'zh-CN': '回收期：取自重算的各行' }),
    calculation({
      key: 'match',
      label: { en: 'Row in which the cash is first back', 'zh-CN': '现金首次收回所在的行' },
      unit: 'count',
      time: 'none',
      live: (view) => formula`MATCH(1,${inYears(view, flag)},0)`,
    }),
    calculation({
      key: 'inRows',
      label: { en: 'Years, interpolated within that row', 'zh-CN': '年数，在该行内插值' },
      unit: 'years',
      time: 'none',
      live: (view) => {
        const match = view.value('match');
        return formula`IF(${match}=1,0,INDEX(${inYears(view, ownYear)},${match}-1)-INDEX(${inYears(view, ownCumulative)},${match}-1)/INDEX(${inYears(view, ownDiscounted)},${match}))`;
      },
    }),
    calculation({
      key: 'payback',
      label: { en: 'Payback, where it is told', 'zh-CN': '回收期（在所报范围内）' },
      unit: 'years',
      time: 'none',
      live: (view) =>
        formula`IF(${view.value('inRows')}<=${view.input('horizon')},${view.value('inRows')},NA())`,
    }),
    blankRow,
    note({
      en: 'Left: the answer. Right: the same from each year by itself. Year 0 holds the spend of the first year; revenue, running cost and spend are positive.',
      'zh-CN': '左侧为结果；右侧逐年独立重算。第0年为首年支出；收入、运营成本与支出均为正数。',
    }),
    ...scheduleRows,
  ],
  charts: [
    {
      kind: 'line',
      title: {
        en: 'Cumulative cash of big tech, USD bn',
        'zh-CN': '大型科技公司的累计现金（十亿美元）',
      },
      // The recalculated rows: their cells are filled when the chart is drawn, those of a spill are not yet.
      categories: { from: yearKey(0), to: yearKey(chartedYears), column: ownYear },
      series: [
        {
          name: { en: 'Cumulative', 'zh-CN': '累计' },
          values: { from: yearKey(0), to: yearKey(chartedYears), column: ownCumulative },
        },
      ],
    },
  ],
};
