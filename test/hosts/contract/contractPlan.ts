import { formula, type Plan } from '../../../src/sheets/plan';

/** A plan with all that a plan can hold: four rows of two columns. */
export const contractPlan: Plan = {
  name: 'Is it worth it',
  columnWidths: [30, 12],
  frozenRows: 2,
  colors: 'bankers',
  cells: [
    [{ kind: 'text', value: 'Is it worth it?', style: 'title' }, { kind: 'empty' }],
    [
      { kind: 'text', value: 'Figure', style: 'heading' },
      { kind: 'text', value: '2026', style: 'headingRight' },
    ],
    [
      { kind: 'text', value: 'Spend', style: 'label' },
      { kind: 'number', value: 60.5, format: '#,##0.0', style: 'input' },
    ],
    [
      { kind: 'text', value: 'Twice', style: 'label' },
      {
        kind: 'formula',
        formula: formula`${{ row: 2, column: 1 }}*2`,
        format: '#,##0.0',
        style: 'formula',
      },
    ],
  ],
  tables: [{ name: 'Worth', area: { row: 1, column: 0, rows: 3, columns: 2 } }],
  names: [{ name: 'BigTech_AI_Spend_2026', cell: { row: 2, column: 1 } }],
  choices: [{ area: { row: 2, column: 1, rows: 1, columns: 1 }, values: [60.5, 81] }],
  charts: [
    {
      kind: 'bar',
      title: 'Spend',
      categories: { row: 2, column: 0, rows: 2, columns: 1 },
      series: [{ name: '2026', values: { row: 2, column: 1, rows: 2, columns: 1 } }],
    },
  ],
};
