import type { Selection } from '../../hosts/workbook';
import type { Check, Trial } from '../check';
import { CheckFailure, NotChecked } from '../CheckFailure';
import { expectSame } from '../expectSame';
import { scratchInput, scratchPlan } from '../scratchPlan';

const pause = 50;

/** Waits for something to be reported; false if it was not. */
async function waitFor({ timeoutMs }: Trial, isReported: () => boolean): Promise<boolean> {
  const end = performance.now() + timeoutMs / 3;
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
    remedy: 'selectAgain',
  },
  {
    id: 'changes are reported',
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
    remedy: 'checkAgain',
  },
  {
    id: 'theme is that of the program',
    run({ bench, pane }) {
      const theme = bench.theme();
      if (theme === undefined) {
        throw new NotChecked('noTheme');
      }
      expectSame(pane.isDark() ? 'dark' : 'light', theme);
      return Promise.resolve();
    },
    remedy: 'clickPane',
  },
];
