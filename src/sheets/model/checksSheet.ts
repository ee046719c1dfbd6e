import type { Text } from '../../language';
import { formula } from '../plan';
import { horizonYears } from './assumption';
import { ceilingChecks } from './ceilingChecks';
import { blockCheck, check, checkColumns } from './checkRows';
import { growthChecks } from './growthChecks';
import { inputColumns } from './inputRow';
import {
  firstAssumption,
  firstFigure,
  firstSetting,
  lastAssumption,
  lastFigure,
  lastSetting,
} from './inputsSheet';
import { blockKey, firstAnswerColumn, tableColumns, tableRows } from './paybackTable';
import { firstAdded, lastAdded, perYearColumns } from './perYearSheet';
import { checkFormat, unitFormat } from './quantities';
import { recalculatedColumns, yearKey } from './scheduleRows';
import { modelNames } from './modelNames';
import { modelSheetText } from './modelSheetTexts';
import { requiredChecks } from './requiredChecks';
import { firstSpend, lastSpend } from './spendInputs';
import { type CellContext, type ModelRow, type ModelSheet, singleValueColumn } from './sheet';
import { lifeCases } from './withinLife';
import { blankRow, calculation, note, section } from './rows';

const money = { unit: 'USD bn', time: 'year', format: unitFormat('USD bn') } as const;
const years = { unit: 'years', time: 'none', format: unitFormat('years') } as const;

const headings: readonly Text[] = [
  modelSheetText('result'),
  modelSheetText('recalculated'),
  modelSheetText('difference'),
  modelSheetText('tolerance'),
  modelSheetText('check'),
];

const checks: readonly ModelRow[] = [
  check({
    label: modelSheetText('gapCheck'),
    ...money,
    answer: (view) => formula`${view.value('gap', 'gap')}`,
    recalculated: (view) =>
      formula`${view.value('required', 'gap')}-${view.value('revenue', 'gap')}`,
  }),
  check({
    label: modelSheetText('paybackOnceCheck'),
    ...years,
    answer: (view) => formula`${view.value('paybackOnce', 'gap')}`,
    recalculated: (view) => {
      const spend = view.value('investment', 'gap');
      const net = formula`${view.value('revenue', 'gap')}*(1-${view.value('costRatio', 'gap')})`;
      return formula`IF(${spend}=0,0,IF(${net}>0,NPER(0,${net},-${spend}),NA()))`;
    },
  }),
  check({
    label: modelSheetText('paybackContinuedCheck'),
    ...years,
    answer: (view) => formula`${view.value('paybackGoing', 'gap')}`,
    recalculated: (view) => formula`${view.value('payback', 'schedule')}`,
    // Its payback is the answer in native functions: question 7 has rows of its own for the same.
    nativeRecalculated: (view) =>
      formula`${view.block('paybackAgain', singleValueColumn + lifeCases.length - 1, 1, 1, 'required')}`,
  }),
  check({
    label: modelSheetText('bridgeGapCheck'),
    ...money,
    answer: (view) => formula`${view.value('gap', 'bridge')}`,
    recalculated: (view) =>
      formula`${view.value('required', 'bridge')}-${view.value('revenueNow', 'bridge')}`,
  }),
  blockCheck(
    modelSheetText('closedFormCheck'),
    (view) => formula`MAX(${paybackBlock(view, 'difference')})`,
  ),
  blockCheck(
    modelSheetText('paybackProofCheck'),
    (view) => formula`MAX(${paybackBlock(view, 'proof')})`,
    'proof_tolerance',
  ),
  check({
    label: modelSheetText('openaiGapCheck'),
    ...money,
    answer: (view) => formula`${view.value('gap', 'openai')}`,
    recalculated: (view) =>
      formula`${view.value('unexplained', 'openai')}+${view.value('stated', 'openai')}-${view.value('revenue', 'openai')}`,
  }),
  ...growthChecks,
  ...ceilingChecks,
  check({
    label: modelSheetText('annualizedTotalCheck'),
    ...money,
    answer: (view) => formula`${view.block('total', perYearColumns.annualized, 1, 1, 'perYear')}`,
    recalculated: (view) => {
      const { live, periods } = perYearColumns;
      const column = (at: number) => view.between(firstAdded, lastAdded, at, 'perYear');
      return formula`SUMPRODUCT(${column(live)},${column(periods)})`;
    },
  }),
  ...requiredChecks,
  blockCheck(
    modelSheetText('scheduleCheck'),
    (view) =>
      formula`MAX(${view.between(yearKey(0), yearKey(horizonYears), recalculatedColumns.difference, 'schedule')})`,
  ),
  check({
    label: modelSheetText('inputsCheck'),
    unit: 'count',
    time: 'none',
    format: unitFormat('count'),
    answer: (view) => {
      const [figures, spends, assumptions, settings] = inputBlocks(view, inputColumns.outOfBounds);
      return formula`ROWS(${figures})+ROWS(${spends})+ROWS(${assumptions})+ROWS(${settings})-SUM(${figures},${spends},${assumptions},${settings})`;
    },
    recalculated: (view) => {
      const [figures, spends, assumptions, settings] = inputBlocks(view, inputColumns.live);
      return formula`ROWS(${figures})+ROWS(${spends})+ROWS(${assumptions})+ROWS(${settings})`;
    },
  }),
].map((row, i) => ({ ...row, key: `check.${i + 1}` }));

/** How many checks there are. */
export const checkCount = checks.length;

/** Every AI Capex function compared with an independent calculation, and the master check. */
export const checksSheet: ModelSheet = {
  id: 'checks',
  name: modelSheetText('checksSheet'),
  title: modelSheetText('checksTitle'),
  rows: [
    note(modelSheetText('checksNote')),
    blankRow,
    section(modelSheetText('modelCheck')),
    calculation({
      key: 'master',
      label: modelSheetText('allChecks'),
      unit: 'check',
      time: 'none',
      format: checkFormat,
      live: (view) =>
        formula`SUM(${view.between('check.1', `check.${checks.length}`, checkColumns.failed)})`,
    }),
    blankRow,
    section(modelSheetText('checksSheet'), ...headings),
    ...checks,
  ],
  names: [
    { name: modelNames.failedChecks, key: 'master' },
    {
      name: modelNames.checks,
      key: 'check.1',
      column: checkColumns.failed,
      rows: checkCount,
    },
  ],
};

function paybackBlock(view: CellContext, name: string) {
  return view.block(
    blockKey(name, 0),
    firstAnswerColumn,
    tableRows,
    tableColumns,
    'infrastructure',
  );
}

function inputBlocks(view: CellContext, column: number) {
  return [
    view.between(firstFigure, lastFigure, column, 'inputs'),
    view.between(firstSpend, lastSpend, column, 'inputs'),
    view.between(firstAssumption, lastAssumption, column, 'inputs'),
    view.between(firstSetting, lastSetting, column, 'inputs'),
  ] as const;
}
