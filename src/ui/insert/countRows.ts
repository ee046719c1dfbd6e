import type { Plan } from '../../sheets/plan';

/** How many rows of a plan hold a figure: those that begin with a label, not with a title, heading or note. */
export function countRows(plan: Plan): number {
  return plan.cells.filter(([first]) => first?.kind === 'text' && first.style === 'label').length;
}
