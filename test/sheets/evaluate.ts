import type { CellReference } from '../../src/cells/area';
import type { Plan } from '../../src/sheets/plan';
import { TestError } from '../functions/call';
import { Calculator } from './Calculator';

/** The numbers that stand for errors. */
const errors: Readonly<Record<string, number>> = { '#N/A': NaN, '#DIV/0!': Infinity };

/** The number a cell of a plan comes to; NaN for #N/A, Infinity for a division by zero. */
export function evaluate(plan: Plan, place: CellReference): number {
  const value = new Calculator([plan]).value(plan.name, place);
  const number = value instanceof TestError ? errors[value.code] : value;
  if (typeof number !== 'number') throw new Error(`no number in ${JSON.stringify(place)}`);
  return number;
}
