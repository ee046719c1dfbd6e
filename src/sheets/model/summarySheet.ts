import type { Text } from '../../language';
import { numberFormat } from '../numberFormat';
import { formula } from '../plan';
import { laterColumn, todayColumn } from './ceilingsSheet';
import { caseInput } from './caseRows';
import { askedTimes } from './growthNeeded';
import { inputNamed } from './links';
import { costFigures, shareFigures } from './modelFigures';
import type { KeyedColumn, ModelRow, ModelSheet, SheetId } from './modelSheet';
import { blockKey, firstCell } from './paybackTable';
import { perYear } from './perYearSheet';
import { caseFormat, type ModelUnit, type Time, unitFormat } from './quantities';
import { blankRow, calculation, formulaOf, line, note, section } from './rows';
import { signRule } from './signRule';
import { valueColumn } from './view';

const [firstCost] = costFigures;
const lastCost: string = costFigures.at(-1) ?? firstCost;
const firstShare = shareFigures[0] ?? '';
const lastShare = shareFigures.at(-1) ?? '';

const column = (from: string, to: string, column: number): KeyedColumn => ({ from, to, column });

/** What the model says, first of its sheets: answers, master check, charts. */
export const summarySheet: ModelSheet = {
  id: 'summary',
  name: { en: 'Summary', 'zh-CN': '摘要' },
  title: { en: 'Is AI worth it?', 'zh-CN': 'AI值得吗？' },
  rows: [
    note({
      en: 'The answers of the model for the case chosen on the sheet of inputs. The figures are those of 27 July 2024, not advice.',
      'zh-CN': '模型在“输入”表所选情形下的结果。数据为2024年7月27日所发表，并非投资建议。',
    }),
    note(signRule),
    note({
      en: '#N/A: there is no answer. The sheet of the question says why. Blue: an input; black: a formula.',
      'zh-CN': '#N/A：没有答案，原因见该问题的工作表。蓝色为输入，黑色为公式。',
    }),
    blankRow,
    section({ en: 'Case', 'zh-CN': '情形' }),
    calculation({
      key: 'case',
      label: { en: 'Case of the whole model', 'zh-CN': '整个模型的情形' },
      unit: 'choice',
      time: 'none',
      format: caseFormat,
      live: (view) => formula`${view.input(caseInput)}`,
    }),
    blankRow,
    section({ en: '1. Spend against revenue', 'zh-CN': '1. 支出与收入' }),
    taken('gap', 'investment', inputNamed('bigtech.ai_spend').label, 'USD bn', 'year'),
    taken('gap', 'revenue', inputNamed('bigtech.ai_revenue').label, 'USD bn', 'year'),
    taken(
      'gap',
      'gap',
      { en: 'Gap: revenue still missing', 'zh-CN': '缺口：尚缺的收入' },
      'USD bn',
      'year',
    ),
    taken(
      'gap',
      'coverage',
      { en: 'Coverage: revenue as a share of spend', 'zh-CN': '覆盖率：收入占支出的比例' },
      'share',
      'none',
    ),
    taken(
      'gap',
      'paybackOnce',
      { en: "Payback of the first year's spend", 'zh-CN': '首年支出的回收期' },
      'years',
      'none',
    ),
    taken(
      'gap',
      'paybackGoing',
      { en: 'Payback while the spending goes on', 'zh-CN': '支出持续时的回收期' },
      'years',
      'none',
    ),
    blankRow,
    section({ en: '2. Required revenue', 'zh-CN': '2. 所需收入' }),
    taken(
      'bridge',
      'required',
      { en: 'Revenue that would justify the chips', 'zh-CN': '足以证明芯片投入合理的收入' },
      'USD bn',
      'year',
    ),
    taken(
      'bridge',
      'gap',
      { en: 'Gap: revenue still missing', 'zh-CN': '缺口：尚缺的收入' },
      'USD bn',
      'year',
    ),
    blankRow,
    section({ en: '3. Infrastructure', 'zh-CN': '3. 基础设施' }),
    taken(
      'infrastructure',
      'investment',
      inputNamed('industry.infrastructure_investment').label,
      'USD bn',
      'total',
    ),
    calculation({
      key: 'infrastructure.payback',
      label: {
        en: "Payback at the model's growth and cost",
        'zh-CN': '按模型增长率与成本的回收期',
      },
      unit: 'years',
      time: 'none',
      live: (view) =>
        formula`${view.block(blockKey('table', 0), firstCell, 1, 1, 'infrastructure')}`,
    }),
    blankRow,
    section({ en: '4. OpenAI', 'zh-CN': '4. OpenAI' }),
    ...costFigures.map((id) => taken('openai', id, inputNamed(id).label, 'USD bn', 'year')),
    taken(
      'openai',
      'gap',
      { en: 'Gap: revenue still missing', 'zh-CN': '缺口：尚缺的收入' },
      'USD bn',
      'year',
    ),
    blankRow,
    section(
      { en: 'Growth needed to break even', 'zh-CN': '盈亏平衡所需的增长率' },
      { en: 'First', 'zh-CN': '第一' },
      { en: 'Second', 'zh-CN': '第二' },
      { en: 'Third', 'zh-CN': '第三' },
    ),
    needed(
      'gap',
      'years',
      { en: 'Years within which to break even', 'zh-CN': '盈亏平衡的年限' },
      numberFormat('years'),
    ),
    needed('gap', 'growthNeeded', { en: 'Big tech', 'zh-CN': '大型科技公司' }),
    needed('infrastructure', 'growthNeeded', { en: 'Infrastructure', 'zh-CN': '基础设施' }),
    needed('openai', 'growthNeeded', { en: 'OpenAI', 'zh-CN': 'OpenAI' }),
    blankRow,
    section(
      {
        en: '5. Ceilings: of sales, not of a share price',
        'zh-CN': '5. 上限：销售额的，而非股价的',
      },
      { en: 'Today', 'zh-CN': '现在' },
      { en: 'After growth', 'zh-CN': '市场增长后' },
    ),
    ...shareFigures.map(ceilings),
    blankRow,
    section({ en: '6. Per year', 'zh-CN': '6. 折合每年' }),
    calculation({
      key: 'perYear.total',
      label: { en: 'Google and Tesla: AI investment', 'zh-CN': '谷歌与特斯拉：AI投资' },
      unit: 'USD bn',
      time: 'year',
      live: (view) => formula`${view.block('total', perYear, 1, 1, 'perYear')}`,
    }),
  ],
  charts: [
    {
      kind: 'column',
      title: {
        en: 'AI spend against revenue, USD bn a year',
        'zh-CN': 'AI支出与收入（十亿美元/年）',
      },
      categories: column('gap.investment', 'gap.revenue', 0),
      series: [
        {
          name: { en: 'USD bn a year', 'zh-CN': '十亿美元/年' },
          values: column('gap.investment', 'gap.revenue', valueColumn),
        },
      ],
    },
    {
      kind: 'bar',
      title: { en: "OpenAI's costs in 2024, USD bn", 'zh-CN': 'OpenAI 2024年的成本（十亿美元）' },
      categories: column(`openai.${firstCost}`, `openai.${lastCost}`, 0),
      series: [
        {
          name: { en: 'USD bn a year', 'zh-CN': '十亿美元/年' },
          values: column(`openai.${firstCost}`, `openai.${lastCost}`, valueColumn),
        },
      ],
    },
    {
      kind: 'bar',
      title: {
        en: 'Ceilings of sales, times present size',
        'zh-CN': '销售额上限（现有规模的倍数）',
      },
      categories: column(firstShare, lastShare, 0),
      series: [
        {
          name: { en: 'Today', 'zh-CN': '现在' },
          values: column(firstShare, lastShare, valueColumn),
        },
        {
          name: { en: 'After growth', 'zh-CN': '市场增长后' },
          values: column(firstShare, lastShare, valueColumn + 1),
        },
      ],
    },
  ],
};

/** A number of another sheet. */
function taken(sheet: SheetId, key: string, label: Text, unit: ModelUnit, time: Time): ModelRow {
  return calculation({
    key: `${sheet}.${key}`,
    label,
    unit,
    time,
    live: (view) => formula`${view.value(key, sheet)}`,
  });
}

/** A row of another sheet, one cell for each of the years asked about. */
function needed(
  sheet: SheetId,
  key: string,
  label: Text,
  format: string = unitFormat('share'),
): ModelRow {
  const isYears = key === 'years';
  const cells = Array.from({ length: askedTimes }, (_, i) =>
    formulaOf(format, (view) => ({
      parts: [{ ...view.block(key, valueColumn + i, 1, 1, sheet), anchor: 'row' }],
    })),
  );
  return line(
    {
      key: `${sheet}.${key}`,
      label,
      unit: isYears ? 'years' : 'share',
      time: isYears ? 'none' : 'yearlyRate',
    },
    ...cells,
  );
}

function ceilings(id: string): ModelRow {
  return line(
    { key: id, label: inputNamed(id).label, unit: 'times', time: 'none' },
    ...[todayColumn, laterColumn].map((column) =>
      formulaOf(unitFormat('times'), (view) => ({
        parts: [{ ...view.block(id, column, 1, 1, 'ceilings'), anchor: 'row' }],
      })),
    ),
  );
}
