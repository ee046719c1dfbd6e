import { formula, type Plan, type PlanCell } from '../../src/sheets/plan';

const empty: PlanCell = { kind: 'empty' };
const text = (value: string): PlanCell => ({ kind: 'text', value, style: 'label' });
const heading = (value: string): PlanCell => ({ kind: 'text', value, style: 'heading' });
const input = (value: number, format = '0.0'): PlanCell => ({
  ...{ kind: 'number', value, format, style: 'input' },
});
const spilled: PlanCell = { kind: 'spilled', format: '0.00', style: 'formula' };

/** A plan with everything that one can have. */
export const fullPlan: Plan = {
  name: "What's it:worth?",
  cells: [
    [{ kind: 'text', value: 'All of it', style: 'title' }, empty, empty],
    [heading('Figure'), heading('Value'), heading('Twice')],
    [text('=not a formula'), input(60), doubled(2)],
    [text('#N/A'), input(0.5, '0%'), doubled(3)],
    [
      text('Spill'),
      {
        ...{ kind: 'formula', format: '0.00', style: 'formula' },
        formula: formula`${{ row: 2, column: 1, rows: 2 }}*{1,2}`,
      },
      spilled,
    ],
    [empty, spilled, spilled],
  ],
  columnWidths: [20, 12, 9],
  frozenRows: 2,
  frozenColumns: 1,
  hasGridlines: false,
  footer: { pages: 'Page &P of &N', data: 'Data as of 2026' },
  tables: [{ name: 'AI_Table', area: { row: 1, column: 0, rows: 3, columns: 3 } }],
  names: [{ name: 'Spend', cell: { row: 2, column: 1 } }],
  charts: [
    {
      kind: 'column',
      title: 'Values & more',
      categories: { row: 2, column: 0, rows: 2, columns: 1 },
      series: [
        { name: 'Value', values: { row: 2, column: 1, rows: 2, columns: 1 } },
        { name: 'Twice', values: { row: 2, column: 2, rows: 2, columns: 1 } },
      ],
    },
  ],
  choices: [{ area: { row: 2, column: 1, rows: 1, columns: 1 }, values: [20, 60, 600] }],
  shades: [
    {
      area: { row: 2, column: 1, rows: 2, columns: 2 },
      rules: [
        { condition: { kind: 'error' }, shade: 'bad' },
        { condition: { kind: 'greaterThan', value: 100.5 }, shade: 'good' },
        { condition: { kind: 'lessThan', value: 0 }, shade: 'bad' },
      ],
    },
  ],
  colors: 'fast',
};

/** A second one that reads the first, with names that are taken. */
export const otherPlan: Plan = {
  name: "What's it*worth",
  cells: [
    [heading('Other')],
    [
      {
        ...{ kind: 'formula', format: '0', style: 'formula' },
        formula: formula`IFNA(${{ row: 2, column: 1, sheet: fullPlan.name }},0)`,
      },
    ],
  ],
  columnWidths: [10],
  frozenRows: 0,
  tables: [{ name: 'ai_table', area: { row: 0, column: 0, rows: 2, columns: 1 } }],
  names: [{ name: 'Spend', cell: { row: 1, column: 0 } }],
  charts: [],
  choices: [],
  colors: 'fast',
};

function doubled(row: number): PlanCell {
  return {
    ...{ kind: 'formula', format: '0.0', style: 'formula' },
    formula: formula`${{ row, column: 1 }}*2`,
  };
}
