import type { CellReference } from '../../cells/area';
import type { CellValue } from '../../cells/value';
import { arithmetic } from '../../explain/arithmetic';
import { explain } from '../../explain/call/explain';
import { numberAnswer } from '../../explain/calculation';
import { parseCall } from '../../explain/parseCall';
import type { Plan } from '../../sheets/plan';

/**
 * What a cell of a plan will show: its number, or the result of its formula, if that is an AI Capex call of cells of the
 * plan, or a calculation with them.
 *
 * @returns undefined if it has no number, is an error, or is a formula of another kind
 */
export function plannedResult(plan: Plan, { row, column }: CellReference): number | undefined {
  const cell = plan.cells[row]?.[column];
  if (cell?.kind === 'number') return cell.value;
  if (cell?.kind !== 'formula') return undefined;
  const parts = cell.formula.parts.map((part) =>
    typeof part === 'string' ? part : plannedResult(plan, part),
  );
  if (parts.includes(undefined)) return undefined;
  const text = parts.join('');
  const call = parseCall(`=${text}`);
  if (!call) return numberOrNone(arithmetic(text, () => undefined));
  if (call.kind !== 'call' || !call.isWhole) return undefined;
  return numberAnswer(explain(call, new Map()).outcome);
}

function numberOrNone(value: CellValue | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
