import { address } from '../../cells/a1';
import { namespace } from '../../functions/functionName';
import { calculatedAnswer } from '../calculatedAnswer';
import type { Check, Trial } from '../check';
import { CheckFailure, NotChecked } from '../CheckFailure';
import { reenter, sendReport } from '../remedies';
import { shows } from '../shows';

const call = (text: string) => `=${namespace.released}.${text}`;
const topLeft = { row: 0, column: 0 };
const single = call('AI_GAP(60,20)');
const table = call('AI_PAYBACK_SCHEDULE(60,20)');
const refused = call('MARKET_CEILING(82)');
const label = call('AI_BASELINE("bigtech.ai_spend","label")');

/** One call of each function, far enough from each other for what they fill. */
const everyFunction: readonly (readonly [call: string, row: number, column: number])[] = [
  ['AI_PAYBACK(60,20)', 0, 0],
  ['AI_GAP(150,100,0.5,1)', 1, 0],
  ['MARKET_CEILING(0.82)', 2, 0],
  ['AI_BREAKEVEN_GROWTH(1000,20,10,0.5)', 3, 0],
  ['AI_BASELINE("bigtech.ai_spend")', 4, 0],
  ['AI_PAYBACK_SCHEDULE(60,20)', 0, 2],
  ['AI_PAYBACK_RISK({54,60,66},{10,20,40},0.5,{-0.1,0.05,0.2},0.1)', 0, 10],
];

/** Enters a formula in a cell of the scratch sheet, and expects it to answer as the function itself does. */
async function enters(trial: Trial, formula: string, cell = topLeft): Promise<void> {
  const { workbook, sheet, pane } = trial;
  const { values } = calculatedAnswer(formula, pane.language);
  await workbook.select({ sheet, address: address(cell, 1, 1) });
  await workbook.enterFormula(formula);
  await shows(trial, address(cell, values.length, values[0]?.length ?? 1), values);
}

export const functionChecks: readonly Check[] = [
  {
    id: 'function answers',
    title: { en: 'A function returns a result', 'zh-CN': '函数返回结果' },
    run: (trial) => enters(trial, single),
    remedy: reenter,
  },
  {
    id: 'function fills cells',
    title: { en: 'A function fills several cells', 'zh-CN': '函数填充多个单元格' },
    run: (trial) => enters(trial, table),
    remedy: {
      en: 'AI Capex requires a version of Excel with dynamic arrays: Excel 2021 or later, or Microsoft 365.',
      'zh-CN': 'AI Capex 需要支持动态数组的 Excel：Excel 2021 或更高版本，或 Microsoft 365。',
    },
  },
  {
    id: 'error is shown',
    title: { en: 'An invalid input returns an error', 'zh-CN': '无效输入返回错误值' },
    run: (trial) => enters(trial, refused),
    remedy: reenter,
  },
  {
    id: 'error has a message',
    title: { en: 'The error has a message', 'zh-CN': '错误值附有说明' },
    async run(trial) {
      const { bench, sheet, pane } = trial;
      if (!bench.errorMessage) {
        throw new NotChecked({
          en: 'Excel does not let add-ins read this message. Enter =CAPEX.MARKET_CEILING(82) and point to the icon next to the cell.',
          'zh-CN':
            'Excel 不允许加载项读取该说明。请输入 =CAPEX.MARKET_CEILING(82)，并将鼠标指向单元格旁的图标。',
        });
      }
      await enters(trial, refused);
      const expected = calculatedAnswer(refused, pane.language).message?.[pane.language];
      const got = await bench.errorMessage(sheet, 'A1');
      if (got !== expected) throw new CheckFailure(String(expected), String(got));
    },
    remedy: {
      en: 'Select the cell: the Workbook tab explains the error.',
      'zh-CN': '选择该单元格：“工作簿”选项卡会解释该错误。',
    },
  },
  {
    id: 'every function answers',
    title: { en: 'Every function returns a result', 'zh-CN': '每个函数都返回结果' },
    async run(trial) {
      for (const [each, row, column] of everyFunction) {
        await enters(trial, call(each), { row, column });
      }
    },
    remedy: reenter,
  },
  {
    id: 'functions speak the language of the pane',
    title: {
      en: 'Functions use the language of this pane',
      'zh-CN': '函数使用此窗格的语言',
    },
    run: (trial) => enters(trial, label),
    remedy: sendReport,
  },
];
