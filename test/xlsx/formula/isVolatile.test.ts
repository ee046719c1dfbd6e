import { isVolatile } from '../../../src/xlsx/formula/isVolatile';

test.each<[formula: string, expected: boolean, why: string]>([
  ['=NOW()', true, 'the clock'],
  ['=A1-today()', true, 'in small letters'],
  ['=SUM(RANDARRAY(3))', true, 'within another'],
  ['=SUM(OFFSET(A1,1,0))', false, 'a reference that is calculated, each time to the same'],
  ['=INDIRECT(A1)', false, 'likewise'],
  ['="NOW()"', false, 'a text'],
  ['=NOW', false, 'a name'],
  ['=MYNOW()', false, 'another function'],
  ["='TODAY(x)'!A1", false, "a sheet's name"],
])('%s: %s, %s', (formula, expected) => {
  expect(isVolatile(formula)).toBe(expected);
});
