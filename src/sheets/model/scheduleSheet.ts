import { formula } from '../plan';
import { horizonYears } from './assumption';
import { bigTechTerms } from './bigTechTerms';
import type { ModelSheet } from './modelSheet';
import { blankRow, calculation, note, section } from './rows';
import { flag, ownCumulative, ownDiscounted, ownYear, scheduleRows, yearKey } from './scheduleRows';
import type { CellContext } from './cellContext';

/** The chart ends here: what grows for fifty years dwarfs its beginning. */
const chartedYears = 12;

/** The cells of a column in all years. */
const inYears = (view: CellContext, column: number) =>
  view.between(yearKey(0), yearKey(horizonYears), column);

/** The year-by-year table behind question 1, and its recalculation. */
export const scheduleSheet: ModelSheet = {
  id: 'schedule',
  name: { en: 'Schedule', 'zh-CN': '逐年现金流量表' },
  title: {
    en: 'Schedule: big tech cash flow by year, USD bn',
    'zh-CN': '逐年现金流量表：大型科技公司（十亿美元）',
  },
  rows: [
    ...bigTechTerms,
    calculation({
      key: 'yearlySpend',
      label: { en: 'Annual spend after year 1', 'zh-CN': '首年之后的年支出' },
      unit: 'USD bn',
      time: 'year',
      live: (view) => formula`${view.value('yearlySpend', 'gap')}`,
    }),
    blankRow,
    section({ en: 'Payback from the recalculated rows', 'zh-CN': '由重算各行得出的投资回收期' }),
    calculation({
      key: 'match',
      label: { en: 'First row with cumulative cash flow ≥ 0', 'zh-CN': '累计现金流首次 ≥ 0 的行' },
      unit: 'count',
      time: 'none',
      live: (view) => formula`MATCH(1,${inYears(view, flag)},0)`,
    }),
    calculation({
      key: 'inRows',
      label: { en: 'Years, interpolated within that row', 'zh-CN': '年数（在该行内插值）' },
      unit: 'years',
      time: 'none',
      live: (view) => {
        const match = view.value('match');
        return formula`IF(${match}=1,0,INDEX(${inYears(view, ownYear)},${match}-1)-INDEX(${inYears(view, ownCumulative)},${match}-1)/INDEX(${inYears(view, ownDiscounted)},${match}))`;
      },
    }),
    calculation({
      key: 'payback',
      label: { en: 'Payback, if within the cap', 'zh-CN': '投资回收期（不超过上限时）' },
      unit: 'years',
      time: 'none',
      live: (view) =>
        formula`IF(${view.value('inRows')}<=${view.input('horizon')},${view.value('inRows')},NA())`,
    }),
    blankRow,
    note({
      en: 'Left: model. Right: independent recalculation of each year. Year 0 is the initial spend. Revenue, operating cost and spend are positive.',
      'zh-CN':
        '左侧为模型结果，右侧为逐年独立重算。第0年为初始支出。收入、运营成本与支出以正数表示。',
    }),
    ...scheduleRows,
  ],
  charts: [
    {
      kind: 'line',
      title: {
        en: 'Big tech: cumulative cash flow, USD bn',
        'zh-CN': '大型科技公司：累计现金流（十亿美元）',
      },
      // The recalculated rows: their cells are filled when the chart is drawn, those of a spill are not yet.
      categories: { from: yearKey(0), to: yearKey(chartedYears), column: ownYear },
      series: [
        {
          name: { en: 'Cumulative cash flow', 'zh-CN': '累计现金流' },
          values: { from: yearKey(0), to: yearKey(chartedYears), column: ownCumulative },
        },
      ],
    },
  ],
};
