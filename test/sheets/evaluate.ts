import { gap } from '../../src/finance/gap';
import { marketCeiling } from '../../src/finance/marketCeiling';
import type { NoAnswer } from '../../src/finance/noAnswer';
import { payback } from '../../src/finance/payback';
import type { CellReference, Plan } from '../../src/sheets/plan';

/** The functions that plans use, as a formula in JavaScript's words calls them. #N/A is NaN. */
const functions = {
  CAPEX: {
    AI_GAP: orNaN(gap),
    AI_PAYBACK: orNaN(payback),
    MARKET_CEILING: orNaN(marketCeiling),
  },
  IF: (condition: boolean, then: number, otherwise: number) => (condition ? then : otherwise),
  NA: () => NaN,
};

/**
 * The number a cell of a plan comes to; NaN for #N/A. The plans' formulas are arithmetic, so JavaScript can work them
 * out.
 */
export function evaluate(plan: Plan, { row, column }: CellReference): number {
  const cell = plan.cells[row]?.[column];
  if (cell?.kind === 'number') return cell.value;
  if (cell?.kind !== 'formula') throw new Error(`no number in row ${row}, column ${column}`);

  const expression = cell.formula.parts
    .map((part) => (typeof part === 'string' ? part : `(${evaluate(plan, part)})`))
    .join('');
  const run = new Function(...Object.keys(functions), `return ${expression}`);
  const answer: unknown = run(...Object.values(functions));
  if (typeof answer !== 'number') throw new Error(`${expression} is no number`);
  return answer;
}

function orNaN(calculate: (...values: number[]) => number | NoAnswer) {
  return (...values: number[]): number => {
    const answer = calculate(...values);
    return typeof answer === 'number' ? answer : NaN;
  };
}
