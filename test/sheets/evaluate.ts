import type { CellReference, Plan } from '../../src/sheets/plan';
import { TestError } from '../functions/call';
import { Calculator } from './Calculator';

/** The number a cell of a plan comes to; NaN for #N/A. */
export function evaluate(plan: Plan, place: CellReference): number {
  const value = new Calculator([plan]).value(plan.name, place);
  if (value instanceof TestError && value.code === '#N/A') return NaN;
  if (typeof value !== 'number') throw new Error(`no number in ${JSON.stringify(place)}`);
  return value;
}
