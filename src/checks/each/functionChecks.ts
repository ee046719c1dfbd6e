import { address } from '../../cells/a1';
import { namespace } from '../../functions/functionName';
import { calculatedAnswer } from '../calculatedAnswer';
import type { Check, Trial } from '../check';
import { CheckFailure, NotChecked } from '../CheckFailure';
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
  ['AI_PAYBACK_FLOWS({-100,60,60,-50,40},0,"last")', 5, 0],
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
    run: (trial) => enters(trial, single),
    remedy: 'reenter',
  },
  {
    id: 'function fills cells',
    run: (trial) => enters(trial, table),
    remedy: 'needsDynamicArrays',
  },
  {
    id: 'error is shown',
    run: (trial) => enters(trial, refused),
    remedy: 'reenter',
  },
  {
    id: 'error has a message',
    async run(trial) {
      const { bench, sheet, pane } = trial;
      if (!bench.errorMessage) {
        throw new NotChecked('cannotReadMessage');
      }
      await enters(trial, refused);
      const expected = calculatedAnswer(refused, pane.language).message?.[pane.language];
      const got = await bench.errorMessage(sheet, 'A1');
      if (got !== expected) throw new CheckFailure(String(expected), String(got));
    },
    remedy: 'openWorkbookTab',
  },
  {
    id: 'every function answers',
    async run(trial) {
      for (const [each, row, column] of everyFunction) {
        await enters(trial, call(each), { row, column });
      }
    },
    remedy: 'reenter',
  },
  {
    id: 'functions speak the language of the pane',
    run: (trial) => enters(trial, label),
    remedy: 'sendReport',
  },
];
