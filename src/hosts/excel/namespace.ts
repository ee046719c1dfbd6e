import type { Formula, Plan, PlanCell } from '../../sheets/plan';
import type { Workbook } from '../workbook';

/** What stands before our functions in every formula: in the released add-in, and in the one under development. */
export const namespace = { released: 'CAPEX', development: 'CAPEXDEV' } as const;

/**
 * The same workbook, but formulas call the functions of the add-in under development. It can then stand beside the
 * released one, and never touches formulas in saved workbooks.
 */
export function inDevelopmentNamespace(workbook: Workbook): Workbook {
  return {
    insert: (plan, target) => workbook.insert(renamed(plan), target),
  };
}

function renamed(plan: Plan): Plan {
  return { ...plan, cells: plan.cells.map((row) => row.map(renamedCell)) };
}

function renamedCell(cell: PlanCell): PlanCell {
  return cell.kind === 'formula' ? { ...cell, formula: renamedFormula(cell.formula) } : cell;
}

function renamedFormula({ parts }: Formula): Formula {
  const released = new RegExp(`\\b${namespace.released}\\.`, 'g');
  return {
    parts: parts.map((part) =>
      typeof part === 'string' ? part.replace(released, `${namespace.development}.`) : part,
    ),
  };
}
