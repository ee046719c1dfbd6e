import type { Text } from '../../language';
import { formula } from '../plan';
import { horizonYears } from './assumption';
import { ceilingChecks } from './ceilingChecks';
import { blockCheck, check, failed } from './checkRows';
import { growthChecks } from './growthChecks';
import { outOfBounds } from './inputRow';
import { firstAssumption, firstFigure, lastAssumption, lastFigure } from './inputsSheet';
import type { ModelRow, ModelSheet } from './modelSheet';
import { blockKey, firstCell, tableColumns, tableRows } from './paybackTable';
import { factorColumns, firstAdded, lastAdded, perYear } from './perYearSheet';
import { checkFormat, unitFormat } from './quantities';
import { blankRow, calculation, note, section } from './rows';
import { difference, yearKey } from './scheduleRows';
import { valueColumn, type CellContext } from './cellContext';

const money = { unit: 'USD bn', time: 'year', format: unitFormat('USD bn') } as const;
const years = { unit: 'years', time: 'none', format: unitFormat('years') } as const;

const headings: readonly Text[] = [
  { en: 'Result', 'zh-CN': '结果' },
  { en: 'Recalculated', 'zh-CN': '重算' },
  { en: 'Difference', 'zh-CN': '差异' },
  { en: 'Tolerance', 'zh-CN': '容差' },
  { en: 'Check', 'zh-CN': '检查' },
];

const checks: readonly ModelRow[] = [
  check({
    label: { en: '1 Gap: AI_GAP', 'zh-CN': '1 缺口：AI_GAP' },
    ...money,
    answer: (view) => formula`${view.value('gap', 'gap')}`,
    recalculated: (view) =>
      formula`${view.value('required', 'gap')}-${view.value('revenue', 'gap')}`,
  }),
  check({
    label: {
      en: '1 Gap: AI_PAYBACK, year-1 spend only',
      'zh-CN': '1 缺口：AI_PAYBACK，仅首年支出',
    },
    ...years,
    answer: (view) => formula`${view.value('paybackOnce', 'gap')}`,
    recalculated: (view) => {
      const spend = view.value('investment', 'gap');
      const net = formula`${view.value('revenue', 'gap')}*(1-${view.value('costRatio', 'gap')})`;
      return formula`IF(${spend}=0,0,IF(${net}>0,NPER(0,${net},-${spend}),NA()))`;
    },
  }),
  check({
    label: {
      en: '1 Gap: AI_PAYBACK, continued annual spend',
      'zh-CN': '1 缺口：AI_PAYBACK，持续支出',
    },
    ...years,
    answer: (view) => formula`${view.value('paybackGoing', 'gap')}`,
    recalculated: (view) => formula`${view.value('payback', 'schedule')}`,
  }),
  check({
    label: { en: '2 Bridge: AI_GAP', 'zh-CN': '2 收入推导：AI_GAP' },
    ...money,
    answer: (view) => formula`${view.value('gap', 'bridge')}`,
    recalculated: (view) =>
      formula`${view.value('required', 'bridge')}-${view.value('revenueNow', 'bridge')}`,
  }),
  blockCheck(
    {
      en: '3 Infrastructure: AI_PAYBACK vs closed form',
      'zh-CN': '3 基础设施：AI_PAYBACK，与解析公式对照',
    },
    (view) => formula`MAX(${paybackBlock(view, 'difference')})`,
  ),
  blockCheck(
    {
      en: '3 Infrastructure: AI_PAYBACK, substituted back',
      'zh-CN': '3 基础设施：AI_PAYBACK，代入检验',
    },
    (view) => formula`MAX(${paybackBlock(view, 'proof')})`,
    'proof_tolerance',
  ),
  check({
    label: { en: '4 OpenAI: AI_GAP', 'zh-CN': '4 OpenAI：AI_GAP' },
    ...money,
    answer: (view) => formula`${view.value('gap', 'openai')}`,
    recalculated: (view) =>
      formula`${view.value('unexplained', 'openai')}+${view.value('stated', 'openai')}-${view.value('revenue', 'openai')}`,
  }),
  ...growthChecks,
  ...ceilingChecks,
  check({
    label: { en: '6 Annualized: total', 'zh-CN': '6 年化：合计' },
    ...money,
    answer: (view) => formula`${view.block('total', perYear, 1, 1, 'perYear')}`,
    recalculated: (view) => {
      const [value, periods] = factorColumns;
      const column = (at: number) => view.between(firstAdded, lastAdded, at, 'perYear');
      return formula`SUMPRODUCT(${column(value)},${column(periods)})`;
    },
  }),
  blockCheck(
    { en: 'Schedule: AI_PAYBACK_SCHEDULE', 'zh-CN': '逐年现金流量表：AI_PAYBACK_SCHEDULE' },
    (view) =>
      formula`MAX(${view.between(yearKey(0), yearKey(horizonYears), difference, 'schedule')})`,
  ),
  check({
    label: { en: 'Inputs within range', 'zh-CN': '范围内的输入' },
    unit: 'count',
    time: 'none',
    format: unitFormat('count'),
    answer: (view) => {
      const [figures, assumptions] = inputBlocks(view, outOfBounds);
      return formula`ROWS(${figures})+ROWS(${assumptions})-SUM(${figures},${assumptions})`;
    },
    recalculated: (view) => {
      const [figures, assumptions] = inputBlocks(view, valueColumn);
      return formula`ROWS(${figures})+ROWS(${assumptions})`;
    },
  }),
].map((row, i) => ({ ...row, key: `check.${i + 1}` }));

/** Every function of ours beside an independent calculation, and the master check. */
export const checksSheet: ModelSheet = {
  id: 'checks',
  name: { en: 'Checks', 'zh-CN': '检查' },
  title: {
    en: 'Checks: each result vs an independent calculation',
    'zh-CN': '检查：各项结果与独立计算对照',
  },
  rows: [
    note({
      en: 'Recalculations use native functions only. If a result is #N/A, its recalculation must be #N/A too.',
      'zh-CN': '重算仅使用原生函数。结果为#N/A时，重算也须为#N/A。',
    }),
    blankRow,
    section({ en: 'Model check', 'zh-CN': '模型检查' }),
    calculation({
      key: 'master',
      label: { en: 'Failed checks', 'zh-CN': '未通过的检查' },
      unit: 'count',
      time: 'none',
      format: checkFormat,
      live: (view) => formula`SUM(${view.between('check.1', `check.${checks.length}`, failed)})`,
    }),
    blankRow,
    section({ en: 'Checks', 'zh-CN': '检查' }, ...headings),
    ...checks,
  ],
  names: [{ name: 'AI_Model_Check', key: 'master' }],
};

function paybackBlock(view: CellContext, name: string) {
  return view.block(blockKey(name, 0), firstCell, tableRows, tableColumns, 'infrastructure');
}

function inputBlocks(view: CellContext, column: number) {
  return [
    view.between(firstFigure, lastFigure, column, 'inputs'),
    view.between(firstAssumption, lastAssumption, column, 'inputs'),
  ] as const;
}
