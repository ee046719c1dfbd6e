import { sharedFormula } from '../../../../../src/hosts/workbench/guards/dependencies/sharedFormula';

/** Two formulas, each with the row and column of its cell, and whether they mean the same. */
const pairs: readonly (readonly [
  why: string,
  one: readonly [string, number, number],
  other: readonly [string, number, number],
  isSame: boolean,
])[] = [
  ['filled down', ['=B5-A5', 4, 3], ['=B6-A6', 5, 3], true],
  ['filled to the right', ['=B5-A5', 4, 3], ['=C5-B5', 4, 4], true],
  ['typed in small letters', ['=b5-A5', 4, 3], ['=B6-a6', 5, 3], true],
  ['the same text elsewhere', ['=B5', 4, 3], ['=B5', 5, 3], false],
  ['a fixed row', ['=A$1', 4, 3], ['=A$1', 5, 3], true],
  ['another fixed row', ['=A$1', 4, 3], ['=A$2', 5, 3], false],
  ['a fixed column', ['=$A1', 0, 3], ['=$A1', 0, 4], true],
  ['fixed and free', ['=A$1', 0, 3], ['=A1', 0, 3], false],
  ['ranges', ['=SUM(A1:A3)', 3, 0], ['=SUM(B1:B3)', 3, 1], true],
  ['a range that grows', ['=SUM(A$1:A3)', 2, 1], ['=SUM(A$1:A4)', 3, 1], true],
  ['another sheet', ["='A1'!B2", 0, 0], ["='A1'!B3", 1, 0], true],
  ['a sheet that is called like a cell', ['=A1!B2', 0, 0], ['=A2!B3', 1, 0], false],
  ['a function that is called like a cell', ['=LOG10(A1)', 0, 1], ['=LOG11(A2)', 1, 1], false],
  ['texts', ['="A1"&A1', 0, 1], ['="A2"&A2', 1, 1], false],
  ['a number with an exponent', ['=1E5+A1', 0, 1], ['=1E6+A2', 1, 1], false],
  ['a name that ends like a cell', ['=tax_A1*A1', 0, 1], ['=tax_A2*A2', 1, 1], false],
];

test.each(pairs)('%s', (_, one, other, isSame) => {
  const texts = [sharedFormula(...one), sharedFormula(...other)];
  expect(texts).not.toContain(undefined);
  expect(texts[0] === texts[1]).toBe(isSame);
});

test.each([
  ['=SUM(A:A)'],
  ['=SUM(1:3)'],
  ['=SUM(A1:INDEX(B:B,3))'],
  ['=LET(x,A1,x+1)'],
  ['=Deals[@Spend]'],
  ['={1,2}+A1'],
  ['=OFFSET(A1,1,1)'],
  ['=INDIRECT("A1")'],
  ['=@A1:A3'],
])('%s is read by itself', (formula) => {
  expect(sharedFormula(formula, 0, 0)).toBeUndefined();
});
