import { gap } from '../../src/finance/gap';
import { marketCeiling } from '../../src/finance/marketCeiling';
import { payback } from '../../src/finance/payback';
import type { CellReference, Plan } from '../../src/sheets/plan';

/** The functions that plans use, as a formula in JavaScript's words calls them. */
const capex = { AI_GAP: gap, AI_PAYBACK: payback, MARKET_CEILING: marketCeiling };

/** The number a cell of a plan comes to. The plans' formulas are arithmetic, so JavaScript can work them out. */
export function evaluate(plan: Plan, { row, column }: CellReference): number {
  const cell = plan.cells[row]?.[column];
  if (cell?.kind === 'number') return cell.value;
  if (cell?.kind !== 'formula') throw new Error(`no number in row ${row}, column ${column}`);

  const expression = cell.formula.parts
    .map((part) => (typeof part === 'string' ? part : `(${evaluate(plan, part)})`))
    .join('');
  const answer: unknown = new Function('CAPEX', `return ${expression}`)(capex);
  if (typeof answer !== 'number') throw new Error(`${expression} is no number`);
  return answer;
}
