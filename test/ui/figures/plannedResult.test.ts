import type { Formula, Plan, PlanCell } from '../../../src/sheets/plan';
import { formula } from '../../../src/sheets/plan';
import { defaultPlanOptions } from '../../../src/sheets/baselineTable';
import { allTables } from '../../../src/sheets/since/allTables';
import { plannedResult } from '../../../src/ui/figures/plannedResult';
import { planOf } from '../sampleTables';

const [a, b, c] = [0, 1, 2].map((column) => ({ row: 0, column })) as [Ref, Ref, Ref];
interface Ref {
  readonly row: number;
  readonly column: number;
}
const own = { row: 0, column: 3 };

const number = (value: number): PlanCell => ({
  kind: 'number',
  value,
  format: '0',
  style: 'input',
});
const calculated = (of: Formula): PlanCell => ({
  ...{ kind: 'formula', format: '0', style: 'formula' },
  formula: of,
});

/** 60, 20 and 4 in a row, then a formula. */
const planWith = (of: Formula): Plan =>
  planOf([[number(60), number(20), number(4), calculated(of)]]);

test.each([
  ['an AI Capex call', formula`CAPEX.AI_GAP(${a},${b})`, 40],
  ['a call that divides', formula`CAPEX.AI_PAYBACK(${a},${b})`, 3],
  ['a cell', formula`${a}`, 60],
  ['a quotient', formula`${a}/${b}`, 3],
  ['a product with a number', formula`${a}*4`, 240],
  ['sums and differences, from the left', formula`${a}-${b}-${c}`, 36],
  ['a product before a sum', formula`1+${b}*${c}`, 81],
  ['a choice', formula`IF(${a}>0,IF(${b}>0,${a}/${b},NA()),0)`, 3],
])('%s is calculated', (_, of, result) => {
  expect(plannedResult(planWith(of), own)).toBe(result);
});

test.each([
  ['a division by zero', formula`${a}/0`],
  ['a call without an answer', formula`CAPEX.AI_PAYBACK(${a},0)`],
  ['more than a call', formula`1+CAPEX.AI_GAP(${a},${b})`],
  ['a choice without an answer', formula`IF(${a}<0,${a},NA())`],
  ['another function', formula`SUM(${a},${b})`],
  ['a blank cell', formula`${{ row: 9, column: 9 }}+1`],
])('%s is not known', (_, of) => {
  expect(plannedResult(planWith(of), own)).toBeUndefined();
});

test('a formula of a formula is calculated', () => {
  const plan = planOf([[number(60), calculated(formula`${a}*2`), calculated(formula`${b}+1`)]]);
  expect(plannedResult(plan, c)).toBe(121);
});

test.each(
  allTables.flatMap((table) => [
    [table.id, 'live', table] as const,
    [table.id, 'native', table] as const,
  ]),
)('every formula of %s has a result in the preview, %s', (_, formulas, table) => {
  const plan = table.plan({ ...defaultPlanOptions, language: 'en', formulas });
  plan.cells.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell.kind !== 'formula') return;
      expect(plannedResult(plan, { row, column })).toEqual(expect.any(Number));
    }),
  );
});
