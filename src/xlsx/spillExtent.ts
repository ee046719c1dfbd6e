import type { CellReference } from '../cells/area';
import type { Plan } from '../sheets/plan';
import type { BookFormula } from './book';

/**
 * How many cells the formula of a cell of a plan fills: to the right as far as the plan leaves cells for a spill, then
 * down as far as it leaves that many. Undefined if it leaves none.
 */
export function spillExtent(plan: Plan, { row, column }: CellReference): BookFormula['spill'] {
  const isLeft = (r: number, c: number) => plan.cells[r]?.[c]?.kind === 'spilled';
  let columns = 1;
  while (isLeft(row, column + columns)) columns += 1;
  const isRowLeft = (r: number) =>
    Array.from({ length: columns }, (_, i) => isLeft(r, column + i)).every(Boolean);
  let rows = 1;
  while (isRowLeft(row + rows)) rows += 1;
  return rows * columns > 1 ? { rows, columns } : undefined;
}
