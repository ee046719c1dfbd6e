import { typedFormula } from '../../formulas/ours';
import type { CellFormula } from '../../hosts/workbook';
import { share } from '../../native/share';
import { equivalentsByName } from '../../native/equivalents';
import type { Check, Trial } from '../check';
import { CheckFailure, NotChecked } from '../CheckFailure';
import { expectSame } from '../expectSame';
import { formulaFormat, scratchPlan } from '../scratchPlan';
import { shows } from '../shows';
import { insertedFormula } from './inserting';
import { lookalikes } from './lookalikes';

const gap = '=CAPEX.AI_GAP(70,20)';
const nothingMore = { sheets: [], newNames: [], oldNames: [] } as const;

/** Inserts formulas one below the other in column A, and waits for what they show. */
async function insertFormulas(
  trial: Trial,
  formulas: readonly string[],
  shown: readonly (number | string)[],
): Promise<readonly CellFormula[]> {
  const { workbook, sheet } = trial;
  const cells = formulas.map((each) => [
    { kind: 'formula', formula: { parts: [each.slice(1)] }, ...formulaFormat } as const,
  ]);
  await workbook.insert(scratchPlan(cells), { kind: 'at', sheet, row: 0, column: 0 });
  await shows(
    trial,
    `A1:A${formulas.length}`,
    shown.map((each) => [each]),
  );
  return formulas.map((formula, i) => ({ sheet, address: `A${i + 1}`, formula }));
}

/** Whether the workbook has names for native equivalents, its own or others: then they cannot be added and removed. */
async function expectNoEquivalents({ bench }: Trial): Promise<void> {
  const { names } = await bench.inventory();
  if (!names.some((name) => equivalentsByName.has(name.toUpperCase()))) return;
  throw new NotChecked('hasEquivalents');
}

export const conversionChecks: readonly Check[] = [
  {
    id: 'name holds a LAMBDA',
    async run(trial) {
      const { workbook, sheet } = trial;
      await insertFormulas(trial, ['=1+1'], [2]);
      const name = 'AI_Capex_Check_Difference';
      const formula = { parts: ['LAMBDA(a,b,a-b)'] };
      await workbook.rewrite({
        ...nothingMore,
        newNames: [{ name, formula, comment: 'AI Capex check' }],
        cells: [{ kind: 'formula', sheet, address: 'A1', from: '=1+1', to: `=${name}(60,20)` }],
      });
      await shows(trial, 'A1', [[40]]);
      await workbook.rewrite({
        ...nothingMore,
        cells: [{ kind: 'formula', sheet, address: 'A1', from: `=${name}(60,20)`, to: '=1+1' }],
        oldNames: [name],
      });
      const left = (await workbook.readNames()).filter((each) => each.name === name);
      expectSame(left, []);
    },
    remedy: 'needsLambda',
  },
  {
    id: 'conversion to native formulas and back',
    async run(trial) {
      const { workbook, sheet, pane } = trial;
      await expectNoEquivalents(trial);
      await insertFormulas(trial, [gap], [50]);
      const { skipped } = await share('native', workbook, pane.language);
      expectSame(
        skipped.map(({ reason }) => reason.kind),
        [],
      );
      await shows(trial, 'A1', [[50]]);
      expectSame(await workbook.findFormulas(), []);
      await share('restore', workbook, pane.language);
      await shows(trial, 'A1', [[50]]);
      expectSame(typedFormula(String(await insertedFormula(trial, sheet, 'A1'))), gap);
    },
    remedy: 'convertToValues',
  },
  {
    id: 'conversion to values',
    async run(trial) {
      const { workbook, sheet } = trial;
      const similar = lookalikes.map(([value]) => value);
      const formulas = similar.map((value) => `="${value.replaceAll('"', '""')}"`);
      const cells = await insertFormulas(trial, formulas, similar);
      await workbook.rewrite({
        ...nothingMore,
        cells: cells.map(({ address, formula: from }) => ({
          ...({ kind: 'values', sheet, address, from } as const),
        })),
      });
      await shows(
        trial,
        `A1:A${similar.length}`,
        similar.map((each) => [each]),
      );
      const left = await workbook.findFormulasContaining(['"']);
      if (left.length > 0) throw new CheckFailure('no formula', left[0]?.formula ?? '');
    },
    remedy: 'sendReport',
  },
  {
    id: 'only AI Capex formulas are found',
    async run(trial) {
      await insertFormulas(trial, ['="CAPEX.AI_GAP(60,20)"', gap], ['CAPEX.AI_GAP(60,20)', 50]);
      const found = await trial.workbook.findFormulas();
      expectSame(
        found.map(({ address, formula, state }) => [address, formula, state]),
        [['A2', gap, 'calculated']],
      );
    },
    remedy: 'sendReport',
  },
];
