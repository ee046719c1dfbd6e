import type { Plan } from './plan';

/** Blank cells for the results of one formula, as a plan: what is in their way is found before it is entered. */
export function spillPlan(rows: number, columns: number): Plan {
  const cell = { kind: 'spilled', format: 'General', style: 'formula' } as const;
  return {
    name: 'Formula',
    cells: Array.from({ length: rows }, () => Array.from({ length: columns }, () => cell)),
    columnWidths: Array.from({ length: columns }, () => 0),
    frozenRows: 0,
    tables: [],
    names: [],
    charts: [],
    colors: 'bankers',
  };
}
