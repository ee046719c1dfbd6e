import { intersecting } from '../../../src/xlsx/formula/intersecting';

const names: Readonly<Record<string, string>> = {
  rate: '=Sheet1!$B$1',
  nums: '=Sheet1!$A$1:$A$5',
  constant: '=0.1',
};
const nameFormula = (name: string) => names[name.toLowerCase()];

test.each<[formula: string, expected: string, why: string]>([
  ['=A1:A5', '=@A1:A5', 'a range'],
  ['=A1:A5*B1:B5', '=@A1:A5*@B1:B5', 'operands'],
  ['=-A:A%', '=-@A:A%', 'a column'],
  ['=SUM(A1:A5*2)', '=SUM(@A1:A5*2)', 'an operand, though within SUM'],
  ['=SUM(IF(A1:A5>0,A1:A5))', '=SUM(IF(@A1:A5>0,A1:A5))', 'a condition, not what IF answers with'],
  ['=IF(A1>0,B1:B5,0)', '=IF(A1>0,@B1:B5,0)', 'but there too, if one value is wanted of IF'],
  ['=VLOOKUP(A1:A5,D1:E9,2,0)', '=VLOOKUP(@A1:A5,D1:E9,2,0)', 'a value to look for'],
  ['=LEN(nums)', '=LEN(@nums)', 'a name of several cells'],
  ['=Deals[Spend]*2', '=@Deals[Spend]*2', 'a column of a table'],
  ['=MMULT(A1:B2,C1:D2)', '=@MMULT(A1:B2,C1:D2)', 'the first value of an array'],
  ['=SUMPRODUCT(IF(A1:A5>0,1,0))', '=SUMPRODUCT(IF(@A1:A5>0,1,0))', 'a condition even there'],
])('%s is %s: %s', (formula, expected) => {
  expect(intersecting(formula, nameFormula)).toBe(expected);
});

test.each<[formula: string, why: string]>([
  ['=A1*2', 'cells'],
  ['=SUM(A1:A5)', 'a range for a function of ranges'],
  ['=SUMIFS(C:C,A:A,A1,B:B,">"&B1)', 'ranges and criteria'],
  ['=SUMPRODUCT((A1:A5>0)*LEN(B1:B5))', 'SUMPRODUCT calculates cell by cell'],
  ['=LOOKUP(2,1/(A1:A5>0),B1:B5)', 'so does LOOKUP'],
  ['=MATCH(TRUE,INDEX(A1:A5>0,0),0)', 'and INDEX'],
  ['=AGGREGATE(15,6,A1:A5/(B1:B5>0),1)', 'and AGGREGATE, in Excel'],
  ['=SUM(COUNTIF(A1:A5,{"x","y"}))', 'an array of constants'],
  ['=INDEX(A1:B5,2,1)', 'one cell of a range'],
  ['=INDIRECT("A"&B1)', 'what shows only when it is calculated'],
  ['=rate*constant*unknown', 'names of one value, and one that is not known'],
  ['=SUM(nums)', 'a name for a function of ranges'],
  ['=Deals[@Spend]*2', 'this row of a table'],
  ['=ROW()+COLUMN(A1)', 'the place of one cell'],
  ['=FOO(A1:A5)', 'what an unknown function takes'],
  ['="A1:A5"', 'a text'],
  ['=A1:A5*(', 'what makes no sense'],
])('%s stays: %s', (formula) => {
  expect(intersecting(formula, nameFormula)).toBeUndefined();
});

test('a formula like another, on other rows, is judged by its own ranges', () => {
  expect(intersecting('=SUM($A$1:A1)*A1', nameFormula)).toBeUndefined();
  expect(intersecting('=SUM($A$1:A2)*A2', nameFormula)).toBeUndefined();
  expect(intersecting('=A1:A1*2', nameFormula)).toBeUndefined();
  expect(intersecting('=A1:A2*2', nameFormula)).toBe('=@A1:A2*2');
  expect(intersecting('=Sheet1!A1:A1*2', nameFormula)).toBeUndefined();
  expect(intersecting('=Sheet1!A1:A3*2', nameFormula)).toBe('=@Sheet1!A1:A3*2');
});
