import { WorkbookError } from '../../hosts/workbook';
import type { Check } from '../check';
import { CheckFailure, NotChecked } from '../CheckFailure';
import { expectSame } from '../expectSame';
import { heading, scratchInput, scratchPlan, scratchText } from '../scratchPlan';
import { atC3, standing } from './inserting';

const plan = scratchPlan([
  [heading('Figure'), heading('2026')],
  [scratchText('Spend'), scratchInput(60.5)],
]);
/** All that an insertion can bring, and in the end a number that no cell can hold: it fails when it is verified. */
const failing = scratchPlan([...plan.cells, [scratchText('Not a number'), scratchInput(NaN)]], {
  tables: [{ name: 'AI_Capex_Check', area: { row: 0, column: 0, rows: 3, columns: 2 } }],
  names: [{ name: 'AI_Capex_Check_Spend', cell: { row: 1, column: 1 } }],
  choices: [{ area: { row: 1, column: 1, rows: 1, columns: 1 }, values: [60.5, 81] }],
});

/** Whether a refusal came after something had been written, and not before. */
function wasWritten({ refusal }: WorkbookError): boolean {
  return refusal.kind === 'verificationFailed' || refusal.kind === 'host';
}

export const allOrNothingChecks: readonly Check[] = [
  {
    id: 'failed insertion is rolled back',
    async run(trial) {
      const { workbook, sheet } = trial;
      // Cells of the user's own next to the place, which must stay.
      await workbook.insert(scratchPlan([[scratchText('mine')]]), {
        ...{ kind: 'at', sheet, row: 0, column: 2 },
      });
      const before = await standing(trial);
      const error = await workbook.insert(failing, atC3(trial)).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      if (error === undefined) throw new CheckFailure('a refusal', 'an insertion');
      if (!(error instanceof WorkbookError) || !wasWritten(error)) throw error;
      expectSame(await standing(trial), before);
    },
    remedy: 'insertNothing',
  },
  {
    id: 'one undo takes an insertion back',
    async run(trial) {
      const { workbook, bench } = trial;
      if (!bench.undo) {
        throw new NotChecked('cannotUndo');
      }
      const before = await standing(trial);
      const area = { row: 0, column: 0, rows: 2, columns: 2 };
      const tables = [{ name: 'AI_Capex_Check', area }];
      await workbook.insert({ ...failing, cells: plan.cells, tables }, atC3(trial));
      await bench.undo();
      expectSame(await standing(trial), before);
    },
    remedy: 'sendReport',
  },
];
