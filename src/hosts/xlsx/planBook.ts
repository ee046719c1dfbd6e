import type { Plan } from '../../sheets/plan';
import { sheetName } from '../sheetName';
import { uniqueName } from '../uniqueName';
import type { Book } from './book';
import { fixedReference } from './fixedReference';
import { planSheet } from './planSheet';

/** Plans as a workbook, each on a sheet of its own; every formula is calculated when it is opened. */
export function planBook(plans: readonly Plan[], modified: Date): Book {
  const sheetNames = new Map<string, string>();
  for (const { name } of plans) {
    if (sheetNames.has(name)) throw new RangeError(`two plans are called "${name}"`);
    sheetNames.set(name, sheetName(name, [...sheetNames.values()]));
  }
  const taken = new Set<string>();
  const claim = (wished: string): string => {
    const name = uniqueName(wished, taken);
    taken.add(name.toLowerCase());
    return name;
  };
  const nameOf = ({ name }: Plan) => sheetNames.get(name) ?? name;
  return {
    sheets: plans.map((plan) => planSheet(plan, { name: nameOf(plan), sheetNames, claim })),
    names: plans.flatMap((plan) =>
      plan.names.map(({ name, cell }) => ({
        name: claim(name),
        formula: `=${fixedReference(nameOf(plan), { ...cell, rows: 1, columns: 1 })}`,
      })),
    ),
    calculateOnOpening: true,
    modified,
  };
}
