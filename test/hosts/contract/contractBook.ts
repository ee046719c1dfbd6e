import { formula, type Plan, type PlanCell } from '../../../src/sheets/plan';

const empty: PlanCell = { kind: 'empty' };
const label = (value: string): PlanCell => ({ kind: 'text', value, style: 'label' });
const number = { format: '0', style: 'formula' } as const;
const spilled: PlanCell = { kind: 'spilled', ...number };

const shared = { frozenRows: 1, tables: [], charts: [], colors: 'bankers' } as const;

/** Its name is taken by one of the harness's sheets. A cell of it reads the other plan, which comes after it. */
const inputs: Plan = {
  ...shared,
  name: 'Notes',
  columnWidths: [20, 10],
  cells: [
    [label('Case'), { kind: 'number', value: 2, format: '0', style: 'input' }],
    [
      label('Worth'),
      {
        kind: 'formula',
        formula: formula`${{ row: 0, column: 1, sheet: "It's worth" }}*10`,
        ...number,
      },
    ],
  ],
  names: [{ name: 'Capex_Case', cell: { row: 0, column: 1 } }],
  choices: [{ area: { row: 0, column: 1, rows: 1, columns: 1 }, values: [1, 2, 3] }],
};

/** Its name holds an apostrophe, and a name of its own is wished by both plans. One of its formulas spills. */
const worth: Plan = {
  ...shared,
  name: "It's worth",
  columnWidths: [20, 10, 10],
  cells: [
    [
      label('Case'),
      {
        kind: 'formula',
        formula: formula`${{ row: 0, column: 1, sheet: 'Notes' }}+COUNTA(${{ row: 0, column: 0, rows: 2, sheet: 'Notes' }})`,
        ...number,
      },
      empty,
    ],
    [label('Two by two'), { kind: 'formula', formula: formula`SEQUENCE(2,2)`, ...number }, spilled],
    [empty, spilled, spilled],
  ],
  names: [{ name: 'Capex_Case', cell: { row: 0, column: 1 } }],
  charts: [
    {
      kind: 'line',
      title: 'Two by two',
      categories: { row: 1, column: 1, rows: 2, columns: 1 },
      series: [{ name: 'Second', values: { row: 1, column: 2, rows: 2, columns: 1 } }],
    },
  ],
};

/** Two plans whose formulas read each other. */
export const contractBook: readonly [Plan, Plan] = [inputs, worth];
