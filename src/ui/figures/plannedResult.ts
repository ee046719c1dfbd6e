import type { CellReference } from '../../cells/area';
import { explain } from '../../explain/call/explain';
import { numberAnswer } from '../../explain/calculation';
import { parseCall } from '../../explain/parseCall';
import type { Plan } from '../../sheets/plan';

/**
 * What a cell of a plan will show: its number, or the result of its formula, if that is an AI Capex call of cells of the
 * plan, or adds, subtracts, multiplies and divides them.
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
  const call = parseCall(`=${parts.join('')}`);
  if (!call) return arithmetic(parts);
  if (call.kind !== 'call' || !call.isWhole) return undefined;
  return numberAnswer(explain(call, new Map()).outcome);
}

/** The value of numbers with + - * / between them; undefined of anything else, and of a division by zero. */
function arithmetic(parts: readonly (string | number | undefined)[]): number | undefined {
  const tokens = parts.flatMap((part): readonly (string | number | undefined)[] =>
    typeof part === 'string' ? (part.match(/[\d.]+|[^\d.]/g) ?? []) : [part],
  );
  const isOver = (result: number) => tokens.length === 0 && Number.isFinite(result);
  const next = (): number => Number(tokens.shift());
  const chain = (
    operand: () => number,
    operators: Record<string, (a: number, b: number) => number>,
  ) => {
    let result = operand();
    for (let apply = operators[String(tokens[0])]; apply; apply = operators[String(tokens[0])]) {
      tokens.shift();
      result = apply(result, operand());
    }
    return result;
  };
  const product = () => chain(next, { '*': (a, b) => a * b, '/': (a, b) => a / b });
  const result = chain(product, { '+': (a, b) => a + b, '-': (a, b) => a - b });
  return isOver(result) ? result : undefined;
}
