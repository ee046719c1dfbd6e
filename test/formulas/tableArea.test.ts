import type { TableSection } from '../../src/formulas/parseReference';
import { tableArea } from '../../src/formulas/tableArea';

const area = { row: 2, column: 1, rows: 5, columns: 3 };
const all = { area, hasHeaders: true, hasTotals: true };
const rows = (row: number, rows: number) => ({ ...area, row, rows });

test.each<[string, typeof all, TableSection[], object | undefined]>([
  ['the data lies between headings and totals', all, [], rows(3, 3)],
  ['without totals it reaches the end', { ...all, hasTotals: false }, ['data'], rows(3, 4)],
  ['without headings it begins at the top', { ...all, hasHeaders: false }, ['data'], rows(2, 4)],
  ['everything', all, ['all'], rows(2, 5)],
  ['the headings', all, ['headers'], rows(2, 1)],
  ['the totals', all, ['totals'], rows(6, 1)],
  ['headings and data', all, ['headers', 'data'], rows(2, 4)],
  ['no headings there', { ...all, hasHeaders: false }, ['headers'], undefined],
  ['no totals there', { ...all, hasTotals: false }, ['totals'], undefined],
])('%s', (_, table, sections, expected) => {
  expect(tableArea(table, sections)).toEqual(expected);
});

test('one column, and several from either end', () => {
  expect(tableArea(all, [], { first: 1, last: 1 })).toEqual({
    ...rows(3, 3),
    column: 2,
    columns: 1,
  });
  expect(tableArea(all, [], { first: 2, last: 1 })).toEqual({
    ...rows(3, 3),
    column: 2,
    columns: 2,
  });
});
