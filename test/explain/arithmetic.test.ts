import { arithmetic, cellsIn } from '../../src/explain/arithmetic';
import type { CellValue } from '../../src/cells/value';

const cells: Readonly<Record<string, CellValue>> = {
  A1: 60,
  A2: null,
  A3: 'x',
  A4: true,
  A5: { error: '#N/A' },
  'Inputs!B2': 4,
};
const calculated = (expression: string) => arithmetic(expression, (cell) => cells[cell]);

test.each<[string, CellValue]>([
  ['1+2', 3],
  ['A1+5', 65],
  [' A1 * Inputs!B2 ', 240],
  ['2+3*4', 14],
  ['(2+3)*4', 20],
  ['10-4-3', 3],
  ['12/4/3', 1],
  ['2^3^2', 64],
  ['-2^2', 4],
  ['2^-1', 0.5],
  ['A1*10%', 6],
  ['50%%', 0.005],
  ['-(A1-60)', 0],
  ['0*-5', 0],
  ['(0-8)^3', -512],
  ['-A4', -1],
  ['+A1', 60],
  ['A2+1', 1],
  ['A4+1', 2],
  ['1.5E+2*2', 300],
  ['A1>59', true],
  ['A1<>60', false],
  ['IF(A1>=60,1,0)', 1],
  ['0.5-0.25=0.25', true],
  ['0.3<0.30000000000001', true],
  ['IF(A2,1,2)', 2],
  ['if(A1=0,NA(),A1/2)', 30],
])('%s is %p', (expression, value) => {
  expect(calculated(expression)).toBe(value);
});

test.each([
  ['A1/0', '#DIV/0!'],
  ['A1/A2', '#DIV/0!'],
  ['0^-1', '#DIV/0!'],
  ['0^0', '#NUM!'],
  ['1E+308*10', '#NUM!'],
  ['A5+1', '#N/A'],
  ['1+#REF!', '#REF!'],
  ['1/0+A5', '#DIV/0!'],
  ['IF(A5,1,2)', '#N/A'],
  ['NA()', '#N/A'],
])('%s is the error %s', (expression, error) => {
  expect(calculated(expression)).toEqual({ error });
});

test.each([
  ['a cell that is not known', 'B9+1'],
  ['an error next to what is not known', 'B9+A5'],
  ['a text', 'A3+1'],
  ['a text that Excel reads as a number', '"5"+1'],
  ['texts joined', '1&2'],
  ['a truth value compared', 'A4>1'],
  ['a truth value behind a plus, which leaves it', '+A4'],
  ['numbers alike in 15 digits, which Excel takes for equal', '0.1+0.2=0.3'],
  ['or for not larger', '0.1+0.2>0.3'],
  ['a difference that is a matter of the last digit', '0.5-0.4-0.1'],
  ['a sum that is', '-0.3+0.1+0.2'],
  ['a root of a number below zero', '(0-8)^(1/3)'],
  ['the cells that two ranges have in common', 'A5 A1'],
  ['cells together', '(A5,A1)'],
  ['what a cell spills', 'A5#'],
  ['a LAMBDA that is called', 'LAMBDA(x,x+1)(2)'],
  ['a result that is called', 'IF(1,2,3)(4)'],
  ['several cells', 'A1:A2*2'],
  ['a name', 'spend*2'],
  ['another function', 'SUM(A1)+1'],
  ['a choice with a part left out', 'IF(A1,,2)'],
  ['an array', '{1,2}*2'],
  ['what is no formula', '1+'],
  ['nothing', ''],
])('%s is not calculated: %s', (_, expression) => {
  expect(calculated(expression)).toBeUndefined();
});

test.each([
  ['A3+5*$B$2', ['A3', '$B$2']],
  ["'My sheet'!A1*2", ["'My sheet'!A1"]],
  ['SUM(A1:A3)+B1', ['B1']],
  ['spend*2+A:A', []],
  ['LOG10(B1)+"C1"', ['B1']],
])('the single cells of %s', (expression, found) => {
  expect(cellsIn(expression)).toEqual(found);
});
