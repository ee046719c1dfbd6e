import type { Selection } from '../../hosts/workbook';
import type { Check, Trial } from '../check';
import { CheckFailure, NotChecked } from '../CheckFailure';
import { expectSame } from '../expectSame';
import { scratchInput, scratchPlan } from '../scratchPlan';

const pause = 50;

/** Waits for something to be reported; false if it was not. */
async function waitFor({ patience }: Trial, isReported: () => boolean): Promise<boolean> {
  const end = performance.now() + patience / 3;
  while (!isReported() && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return isReported();
}

async function insertNumber({ workbook, sheet }: Trial): Promise<void> {
  await workbook.insert(scratchPlan([[scratchInput(7)]]), { kind: 'at', sheet, row: 1, column: 1 });
}

export const eventChecks: readonly Check[] = [
  {
    id: 'selection is read and reported',
    title: { en: 'The pane follows the selected cell', 'zh-CN': '窗格跟随所选单元格' },
    async run(trial) {
      const { workbook, sheet } = trial;
      await insertNumber(trial);
      await workbook.select({ sheet, address: 'A1' });
      const reported: Selection[] = [];
      const stop = workbook.onSelectionChange((selection) => reported.push(selection));
      try {
        await workbook.select({ sheet, address: 'B2:C3' });
        const isThere = () => reported.some((each) => each.sheet === sheet && each.cell === 'B2');
        if (!(await waitFor(trial, isThere))) {
          throw new CheckFailure('an event for B2:C3', `${reported.length} other events`);
        }
      } finally {
        stop();
      }
      const { address, rows, columns, value } = await workbook.readSelection();
      expectSame([address, rows, columns, value], ['B2:C3', 2, 2, 7]);
    },
    remedy: {
      en: 'Select another cell and return. If the explanation still does not follow, reopen the workbook.',
      'zh-CN': '请选择其他单元格后再返回。如果解释仍不跟随，请重新打开工作簿。',
    },
  },
  {
    id: 'changes are reported',
    title: { en: 'The pane detects changes', 'zh-CN': '窗格检测到更改' },
    async run(trial) {
      let reports = 0;
      const stop = trial.workbook.onChange(() => (reports += 1));
      try {
        await insertNumber(trial);
        if (!(await waitFor(trial, () => reports > 0))) throw new CheckFailure('an event', 'none');
      } finally {
        stop();
      }
    },
    remedy: {
      en: 'The numbers in this pane may be out of date. Choose Check again before you use them.',
      'zh-CN': '此窗格中的数字可能已过时，使用前请选择“重新检查”。',
    },
  },
  {
    id: 'theme is that of the program',
    title: { en: 'The pane matches the theme of the program', 'zh-CN': '窗格与程序的主题一致' },
    run({ bench, pane }) {
      const theme = bench.theme();
      if (theme === undefined) {
        throw new NotChecked({
          en: 'This version of Excel does not report its theme, so the pane follows the system. Compare them yourself.',
          'zh-CN': '此版本的 Excel 不提供主题信息，窗格跟随系统设置。请自行比较。',
        });
      }
      expectSame(pane.isDark() ? 'dark' : 'light', theme);
      return Promise.resolve();
    },
    remedy: {
      en: 'Click in the pane to read the theme again. If it still differs, send the report.',
      'zh-CN': '请单击窗格以重新读取主题。如果仍不一致，请发送报告。',
    },
  },
];
