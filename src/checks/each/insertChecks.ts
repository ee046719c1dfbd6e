import { formula, type Plan, type PlanCell } from '../../sheets/plan';
import type { Check } from '../check';
import { expectSame } from '../expectSame';
import { formulaFormat, scratchInput, scratchPlan, scratchText } from '../scratchPlan';
import { shows } from '../shows';
import { atC3, insertedFormula } from './inserting';
import { lookalikes } from './lookalikes';

const times10: PlanCell = {
  kind: 'formula',
  formula: formula`${{ row: 0, column: 1 }}*10`,
  ...formulaFormat,
};
const sequence: PlanCell = { kind: 'formula', formula: formula`SEQUENCE(2,2)`, ...formulaFormat };
const spilled: PlanCell = { kind: 'spilled', ...formulaFormat };
const values = scratchPlan([
  [scratchText('Spend'), scratchInput(60.5)],
  [scratchText('Times ten'), times10],
]);

/** Two plans, the first of which reads the second. */
function book(name: string): readonly [Plan, Plan] {
  const other = `${name} B`;
  const reads = formula`COUNT(${{ row: 0, column: 0, rows: 2, sheet: other }})`;
  return [
    scratchPlan([[{ kind: 'formula', formula: reads, ...formulaFormat }]], { name: `${name} A` }),
    scratchPlan([[scratchInput(7)], [scratchInput(5)]], { name: other }),
  ];
}

export const insertChecks: readonly Check[] = [
  {
    id: 'place is found',
    async run(trial) {
      const { workbook, sheet } = trial;
      await workbook.select({ sheet, address: 'C3' });
      const found = await workbook.previewInsert(values, { kind: 'selection' });
      expectSame([found.sheet === sheet, found.address, found.collisions], [true, 'C3:D4', []]);
    },
    remedy: 'sendReport',
  },
  {
    id: 'cells are inserted',
    async run(trial) {
      const { workbook, sheet } = trial;
      const { address } = await workbook.insert(values, atC3(trial));
      expectSame(address, 'C3:D4');
      await shows(trial, 'C3:D4', [
        ['Spend', 60.5],
        ['Times ten', 605],
      ]);
      expectSame((await workbook.readSelection()).cell, 'C3');
      expectSame(await insertedFormula(trial, sheet, 'D4'), '=D3*10');
    },
    remedy: 'sendReport',
  },
  {
    id: 'text stays text',
    async run(trial) {
      const { workbook, sheet } = trial;
      const similar = lookalikes.map(([value]) => [value]);
      const plan = scratchPlan(similar.map(([value = '']) => [scratchText(value)]));
      await workbook.insert(plan, { kind: 'at', sheet, row: 0, column: 0 });
      await shows(trial, `A1:A${similar.length}`, similar);
      expectSame(await workbook.findFormulas(), []);
    },
    remedy: 'sendReport',
  },
  {
    id: 'formula fills cells',
    async run(trial) {
      await trial.workbook.insert(
        scratchPlan([
          [sequence, spilled],
          [spilled, spilled],
        ]),
        atC3(trial),
      );
      await shows(trial, 'C3:D4', [
        [1, 2],
        [3, 4],
      ]);
      expectSame(await insertedFormula(trial, trial.sheet, 'D4'), '=SEQUENCE(2,2)');
    },
    remedy: 'updateExcel',
  },
  {
    id: 'occupied cells are kept',
    async run(trial) {
      const { workbook } = trial;
      await workbook.insert(scratchPlan([[scratchText('mine')]]), atC3(trial));
      const { collisions, nextFreePlace } = await workbook.previewInsert(values, atC3(trial));
      expectSame(collisions, [{ kind: 'values', address: 'C3' }]);
      expectSame(nextFreePlace?.address, 'C5:D6');
    },
    remedy: 'sendReport',
  },
  {
    id: 'sheets are inserted together',
    async run(trial) {
      const { workbook, bench, sheet } = trial;
      const inserted = await workbook.insertSheets(book(sheet));
      const [first = '', second = ''] = inserted.map((each) => each.sheet);
      expectSame([first, second], [`${sheet} A`, `${sheet} B`]);
      const { sheets } = await bench.inventory();
      const own = sheets.filter((name) => name.startsWith(sheet));
      expectSame(own, [sheet, first, second]);
      expectSame(await insertedFormula(trial, first, 'A1'), `=COUNT('${second}'!A1:A2)`);
    },
    remedy: 'sendReport',
  },
];
