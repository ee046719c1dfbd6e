import { needsArray } from '../../../src/xlsx/formula/needsArray';

test.each<[formula: string, expected: boolean, why: string]>([
  ['=A1*2', false, 'single cells'],
  ['=SUM(A1:A3)', false, 'a range for a function that adds up'],
  ['=MATCH(1,A1:A3,0)', false, 'a range to look in'],
  ['=SUM(A1:A3*B1:B3)', true, 'cell by cell'],
  ["=SUM('x y'!A1:A3 * 2)", true, 'also with spaces and on another sheet'],
  ['=MAX(1/A1:A3)', true, 'the range behind the operator'],
  ['=AND(A1:A3<1E-9)', true, 'a comparison'],
  ['=SUM(IF(A1:A3,1,0))', true, 'a range as a condition'],
  ['=SUM(ABS(A1:A3))', true, 'a range for a function of one number'],
  ['=SUMPRODUCT((A1:A3>0)*B1:B3)', false, 'SUMPRODUCT does by itself'],
  ['=MATCH(TRUE,INDEX(A1:A3>0,0),0)', false, 'so does INDEX'],
  ['=SUMPRODUCT(IF(A1:A3>0,1,0))', true, 'but IF not even there'],
  ['="A1:A3*2"', false, 'a text'],
])('%s: %s, %s', (formula, expected) => {
  expect(needsArray(formula)).toBe(expected);
});
