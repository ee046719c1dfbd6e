import type { Plan, PlanCell } from '../../src/sheets/plan';

/** A plan of numbers, every tenth column a formula of the cell before it. */
export function gridPlan(rows: number, columns: number): Plan {
  const cell = (row: number, column: number): PlanCell =>
    column % 10 === 9
      ? {
          kind: 'formula',
          formula: { parts: [{ row, column: column - 1 }, '*2'] },
          format: '0.0',
          style: 'formula',
        }
      : { kind: 'number', value: row + column / 10, format: '0.0', style: 'input' };
  return {
    name: 'Large plan',
    cells: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => cell(row, column)),
    ),
    columnWidths: Array.from({ length: columns }, () => 10),
    frozenRows: 0,
    tables: [],
    names: [],
    charts: [],
    colors: 'bankers',
  };
}
