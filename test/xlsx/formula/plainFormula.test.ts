import { plainFormula } from '../../../src/xlsx/formula/plainFormula';

const nameFormula = (name: string) => (name === 'nums' ? '=Sheet1!$A$1:$A$5' : undefined);

test.each<[formula: string, kept: string, why: string]>([
  ['=@A1:A5*@B1:B5', 'A1:A5*B1:B5', 'operands'],
  ['=LEN(@nums)&"@"', 'LEN(nums)&"@"', 'a name'],
  ['=@MMULT(A1:B2,C1:D2)', 'MMULT(A1:B2,C1:D2)', 'the first value of an array'],
  ['=SUM(@A1:A5)', 'SUM(_xlfn.SINGLE(A1:A5))', 'if it would be all of them'],
  ['=@A1:A5+SUM(@A1:A5)', '_xlfn.SINGLE(A1:A5)+SUM(_xlfn.SINGLE(A1:A5))', 'both'],
  ['=@unknown', '_xlfn.SINGLE(unknown)', 'a name that may be anything'],
  ['=A1*2', 'A1*2', 'nothing of the kind'],
])('%s is kept as %s: %s', (formula, kept) => {
  expect(plainFormula(formula, nameFormula)).toBe(kept);
});
