import { shadeColors } from '../../sheets/shades';
import type { Check, Trial } from '../check';
import { CheckFailure } from '../CheckFailure';
import { expectSame, expectValues } from '../expectSame';
import { heading, scratchInput, scratchPlan, scratchText } from '../scratchPlan';
import { atC3 } from './inserting';

const cells = [
  [heading('Figure'), heading('2026')],
  [scratchText('Spend'), scratchInput(60.5)],
  [scratchText('Revenue'), scratchInput(20)],
];
const area = { row: 0, column: 0, rows: 3, columns: 2 };
const firstValue = { row: 1, column: 1 };

/** The name in this workbook for a requested name. */
async function newName({ workbook }: Trial, wished: string): Promise<string> {
  const found = (await workbook.readNames()).find(({ name }) => name.startsWith(wished));
  if (!found) throw new CheckFailure(`a name ${wished}`, 'none');
  return found.name;
}

export const planPartChecks: readonly Check[] = [
  {
    id: 'table is made',
    async run(trial) {
      const { workbook, bench, sheet } = trial;
      const plan = scratchPlan(cells, { tables: [{ name: 'AI_Capex_Check', area }] });
      await workbook.insert(plan, atC3(trial));
      const [table] = await bench.tables(sheet);
      expectSame(table?.address, 'C3:D5');
      expectSame(table?.name.startsWith('AI_Capex_Check'), true);
    },
    remedy: 'sendReport',
  },
  {
    id: 'cell gets a name',
    async run(trial) {
      const { workbook, sheet } = trial;
      const names = [{ name: 'AI_Capex_Check_Spend', cell: firstValue }];
      await workbook.insert(scratchPlan(cells, { names }), atC3(trial));
      const name = await newName(trial, 'AI_Capex_Check_Spend');
      await workbook.select({ sheet, address: 'A1' });
      await workbook.enterFormula(`=${name}*2`);
      const [values = []] = await workbook.readRanges(['A1'], sheet);
      expectValues(values, [[121]]);
    },
    remedy: 'sendReport',
  },
  {
    id: 'styles are applied',
    async run(trial) {
      const { workbook, bench, sheet } = trial;
      await workbook.insert(scratchPlan(cells), atC3(trial));
      const [above, below] = [await bench.fontAt(sheet, 'D3'), await bench.fontAt(sheet, 'D4')];
      expectSame(above.bold, true);
      expectSame([below.bold, below.color.toUpperCase()], [false, '#0000FF']);
    },
    remedy: 'ownStyles',
  },
  {
    id: 'cells are colored by value',
    async run(trial) {
      const { workbook, bench, sheet } = trial;
      const rules = [
        { condition: { kind: 'greaterThan', value: 50 }, shade: 'good' },
        { condition: { kind: 'greaterThan', value: 10 }, shade: 'between' },
      ] as const;
      const shades = [{ area: { ...firstValue, rows: 1, columns: 1 }, rules }];
      const plan = scratchPlan(cells, { name: `${sheet} A`, shades });
      const [inserted] = await workbook.insertSheets([plan]);
      const fills = await bench.shadesAt(inserted?.sheet ?? '', 'B2');
      expectSame(
        fills.map((fill) => fill.toUpperCase()),
        rules.map(({ shade }) => shadeColors[shade].fill),
      );
    },
    remedy: 'ignoreColors',
  },
  {
    id: 'list of values is offered',
    async run(trial) {
      const { workbook, bench, sheet } = trial;
      const choices = [{ area: { ...firstValue, rows: 1, columns: 1 }, values: [60.5, 81] }];
      await workbook.insert(scratchPlan(cells, { choices }), atC3(trial));
      expectSame(await bench.choicesAt(sheet, 'D4'), '60.5,81');
      expectSame(await bench.choicesAt(sheet, 'D5'), undefined);
    },
    remedy: 'updateExcel',
  },
  {
    id: 'chart is drawn',
    async run(trial) {
      const { workbook, bench, sheet } = trial;
      const column = (number: number) => ({ row: 1, column: number, rows: 2, columns: 1 });
      const chart = {
        kind: 'bar',
        title: 'Spend and revenue',
        categories: column(0),
        series: [{ name: '2026', values: column(1) }],
      } as const;
      await workbook.insert(scratchPlan(cells, { charts: [chart] }), atC3(trial));
      expectSame(await bench.charts(sheet), ['Spend and revenue']);
    },
    remedy: 'updateExcel',
  },
];
