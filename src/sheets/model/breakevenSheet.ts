import type { Text } from '../../language';
import { type Formula, formula, type FormulaReference } from '../plan';
import { differenceFormat } from './difference';
import { askedTimes, growthQuestions } from './growthNeeded';
import { bisectionRows } from './bisectionRows';
import type { ModelRow, ModelSheet } from './modelSheet';
import { factorFormat } from './paybackBlock';
import type { ModelUnit, Time } from './quantities';
import { blankRow, calculation, note, section } from './rows';
import { cash, weightRows } from './searchCash';
import { valueColumn, type CellContext } from './cellContext';

/** A column for each question and time. */
const searches = growthQuestions.length * askedTimes;

const headings: readonly Text[] = [
  { en: 'Big tech', 'zh-CN': '大型科技' },
  { en: 'Infrastructure', 'zh-CN': '基础设施' },
  { en: 'OpenAI', 'zh-CN': 'OpenAI' },
].flatMap((heading) => new Array<Text>(askedTimes).fill(heading));

const across = { columns: searches } as const;

/** The search for the growth that breaks even: the same question, answered by halving. */
export const breakevenSheet: ModelSheet = {
  id: 'breakeven',
  name: { en: 'Break-even', 'zh-CN': '盈亏平衡' },
  title: {
    en: 'Break-even growth, found by bisection',
    'zh-CN': '盈亏平衡增长率：二分法求解',
  },
  rows: [
    note({
      en: 'Each column solves for one growth rate: x = ln(1 + growth) starts at the lower bound, and each row halves the step and adds it if cash is still short.',
      'zh-CN':
        '每列求解一个增长率：x = ln(1 + 增长率)从下限开始，每行将步长减半，现金仍不足时加上步长。',
    }),
    blankRow,
    section({ en: 'Inputs', 'zh-CN': '输入' }, ...headings),
    calculation({
      ...across,
      key: 'number',
      label: { en: 'No.', 'zh-CN': '序号' },
      unit: 'count',
      time: 'none',
      live: (view) => formula`SUM(${view.near(0, -1)},1)`,
    }),
    calculation({
      ...across,
      key: 'question',
      label: { en: 'Question no.', 'zh-CN': '问题序号' },
      unit: 'count',
      time: 'none',
      live: (view) => formula`INT((${view.up('number')}-1)/ROWS(${breakevenInputs(view)}))+1`,
    }),
    calculation({
      ...across,
      key: 'time',
      label: { en: 'Horizon no.', 'zh-CN': '年限序号' },
      unit: 'count',
      time: 'none',
      live: (view) =>
        formula`${view.up('number')}-(${view.up('question')}-1)*ROWS(${breakevenInputs(view)})`,
    }),
    calculation({
      ...across,
      key: 'years',
      label: { en: 'Break-even horizon', 'zh-CN': '盈亏平衡年限' },
      unit: 'years',
      time: 'none',
      live: (view) => formula`INDEX(${breakevenInputs(view)},${view.up('time')})`,
    }),
    taken('investment', { en: 'Year-1 spend', 'zh-CN': '首年支出' }, 'USD bn', 'year'),
    taken('revenue', { en: 'Year-1 revenue', 'zh-CN': '首年收入' }, 'USD bn', 'year'),
    taken(
      'costRatio',
      { en: 'Operating cost, % of revenue', 'zh-CN': '运营成本占收入的比例' },
      'share',
      'none',
    ),
    taken('discountRate', { en: 'Discount rate', 'zh-CN': '贴现率' }, 'share', 'yearlyRate'),
    taken(
      'yearlySpend',
      { en: 'Annual spend after year 1', 'zh-CN': '首年之后的年支出' },
      'USD bn',
      'year',
    ),
    calculation({
      ...across,
      key: 'net',
      label: { en: 'Year-1 net revenue', 'zh-CN': '首年净收入' },
      unit: 'USD bn',
      time: 'year',
      live: (view) => formula`${view.up('revenue')}*(1-${view.up('costRatio')})`,
    }),
    blankRow,
    section({ en: 'Result', 'zh-CN': '结果' }, ...headings),
    calculation({
      ...across,
      key: 'growth',
      label: { en: 'Minimum revenue growth', 'zh-CN': '最低收入增长率' },
      unit: 'share',
      time: 'yearlyRate',
      live: (view) =>
        formula`IF(OR(${view.up('investment')}=0,${view.up('net')}<=0,${view.up('years')}<=1,(${view.up('net')}-${view.up('yearlySpend')})/(1+${view.up('discountRate')})>=${view.up('investment')}),NA(),EXP(${view.up('found')})-1)`,
    }),
    calculation({
      ...across,
      key: 'answer',
      label: { en: "Result on the question's sheet", 'zh-CN': '问题工作表中的结果' },
      unit: 'share',
      time: 'yearlyRate',
      live: (view) => {
        const answers = growthQuestions.map((sheet) => {
          const answered = view.block('growthNeeded', valueColumn, 1, askedTimes, sheet);
          return formula`INDEX(${answered},1,${view.up('time')})`;
        });
        return choose(view, answers);
      },
    }),
    calculation({
      ...across,
      key: 'answerLog',
      label: { en: 'x of that result', 'zh-CN': '该结果的x' },
      unit: 'ratio',
      time: 'none',
      format: factorFormat,
      live: (view) => formula`LN(1+${view.up('answer')})`,
    }),
    calculation({
      ...across,
      key: 'proof',
      label: {
        en: 'Residual cash at that result, % of total spend',
        'zh-CN': '该结果下的现金余差，占全部支出的比例',
      },
      unit: 'share',
      time: 'none',
      format: differenceFormat,
      live: (view) =>
        formula`IF(ISNUMBER(${view.up('answerLog')}),ABS(${cash(view, view.up('answerLog'))})/(${view.up('investment')}+${view.up('yearlySpend')}*${view.up('years')}),0)`,
    }),
    blankRow,
    ...weightRows(headings),
    blankRow,
    ...bisectionRows(headings),
  ],
};

/** The years within which to break even, one below the other. */
function breakevenInputs(view: CellContext) {
  return view.between('years.1', `years.${askedTimes}`, valueColumn, 'inputs');
}

/** A row that takes over what each question starts from. */
function taken(key: string, label: Text, unit: ModelUnit, time: Time): ModelRow {
  return calculation({
    ...across,
    key,
    label,
    unit,
    time,
    live: (view) =>
      choose(
        view,
        growthQuestions.map((sheet) => view.value(key, sheet)),
      ),
  });
}

/** What belongs to the question of a column. */
function choose(view: CellContext, values: readonly (Formula | FormulaReference)[]): Formula {
  const start = formula`CHOOSE(${view.up('question')}`;
  return formula`${values.reduce<Formula>((list, value) => formula`${list},${value}`, start)})`;
}
