import type { Plan, PlanCell } from '../sheets/plan';
import { scratchName } from './ScratchWork';

/** A plan of cells, and of what else a check is about; its name shows that a sheet of it is a scratch sheet. */
export function scratchPlan(cells: Plan['cells'], around: Partial<Plan> = {}): Plan {
  return {
    name: scratchName,
    cells,
    columnWidths: (cells[0] ?? []).map(() => 12),
    frozenRows: 0,
    tables: [],
    names: [],
    charts: [],
    colors: 'bankers',
    ...around,
  };
}

export const scratchText = (value: string): PlanCell => ({ kind: 'text', value, style: 'label' });
export const heading = (value: string): PlanCell => ({ kind: 'text', value, style: 'heading' });
export const scratchInput = (value: number): PlanCell => ({
  kind: 'number',
  value,
  format: '0.0',
  style: 'input',
});

/** The format of a cell that holds a formula. */
export const formulaFormat = { format: '0.0', style: 'formula' } as const;
