import { nameClaims } from '../cells/uniqueNames';
import type { Plan } from '../sheets/plan';
import { sheetNames } from '../sheets/sheetNames';
import type { Book } from './book';
import { fixedAreaReference } from './fixedAreaReference';
import { planSheet } from './planSheet';

/** Plans as a workbook, each on a sheet of its own; every formula is calculated when it is opened. */
export function planBook(plans: readonly Plan[], modified: Date): Book {
  const names = sheetNames(plans, []);
  const claim = nameClaims([]);
  const nameOf = ({ name }: Plan) => names.get(name) ?? name;
  return {
    sheets: plans.map((plan) => planSheet(plan, { name: nameOf(plan), sheetNames: names, claim })),
    names: plans.flatMap((plan) =>
      plan.names.map(({ name, cell, rows = 1, columns = 1 }) => ({
        name: claim(name),
        formula: `=${fixedAreaReference(nameOf(plan), { ...cell, rows, columns })}`,
      })),
    ),
    calculateOnOpening: true,
    modified,
  };
}
