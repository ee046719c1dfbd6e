import type { Formula, Plan, PlanCell } from '../../sheets/plan';
import type { CellRewriting, FormulaChanges, Selection, Workbook } from '../workbook';
import { inNamespace } from '../../formulas/ours';
import { namespace } from '../../functions/functionName';

const { released, development } = namespace;

/**
 * The same workbook, but its formulas call the functions of the development add-in, which can be installed next to the
 * released one and never touches formulas in saved workbooks. Callers see only the released names.
 */
export function inDevelopmentNamespace(workbook: Workbook): Workbook {
  return {
    ...workbook,
    previewInsert: (plan, target) => workbook.previewInsert(renamedPlan(plan), target),
    insert: (plan, target) => workbook.insert(renamedPlan(plan), target),
    insertSheets: (plans) => workbook.insertSheets(plans.map(renamedPlan)),
    enterFormula: (formula, ...others) =>
      workbook.enterFormula(inNamespace(formula, released, development), ...others),
    readSelection: async () => shown(await workbook.readSelection()),
    onSelectionChange: (listener, onError) =>
      workbook.onSelectionChange((selection) => listener(shown(selection)), onError),
    findFormulas: async (options) => (await workbook.findFormulas(options)).map(shown),
    findFormulasContaining: async (words) =>
      (await workbook.findFormulasContaining(words)).map(shown),
    dryRunRewrite: (rewriting) => workbook.dryRunRewrite(renamedRewriting(rewriting)),
    rewrite: (rewriting) => workbook.rewrite(renamedRewriting(rewriting)),
  };
}

function shown<T extends Pick<Selection, 'formula'>>(read: T): T {
  if (read.formula === undefined) return read;
  return { ...read, formula: inNamespace(read.formula, development, released) };
}

function renamedRewriting(rewriting: FormulaChanges): FormulaChanges {
  return { ...rewriting, cells: rewriting.cells.map(renamedCellRewriting) };
}

function renamedCellRewriting(cell: CellRewriting): CellRewriting {
  const from = inNamespace(cell.from, released, development);
  return cell.kind === 'formula' || cell.kind === 'restored'
    ? { ...cell, from, to: inNamespace(cell.to, released, development) }
    : { ...cell, from };
}

function renamedPlan(plan: Plan): Plan {
  return { ...plan, cells: plan.cells.map((row) => row.map(renamedCell)) };
}

function renamedCell(cell: PlanCell): PlanCell {
  return cell.kind === 'formula' ? { ...cell, formula: renamedFormula(cell.formula) } : cell;
}

function renamedFormula({ parts }: Formula): Formula {
  return {
    parts: parts.map((part) =>
      typeof part === 'string' ? inNamespace(part, released, development) : part,
    ),
  };
}
