import type { ArrayValueObject, BaseValueObject } from '@univerjs/engine-formula';
import { cellResult } from '../../../src/hosts/workbench/cellResult';
import { CustomFunctionError } from '../../../src/hosts/workbench/customFunctions';

describe('cellResult', () => {
  test.each<[why: string, answer: unknown, shown: unknown, kind: string]>([
    ['a number', 3, 3, 'number'],
    ['a matrix of one element does not spill', [[3]], 3, 'number'],
    ['text stays text', [['2026']], '2026', 'text'],
    ['a boolean', [[true]], true, 'boolean'],
    ['an error', new CustomFunctionError('#N/A'), '#N/A', 'error'],
    ['an error in a matrix', [[new CustomFunctionError('#DIV/0!')]], '#DIV/0!', 'error'],
    ['NaN never reaches a cell', [[NaN]], '#VALUE!', 'error'],
    ['nor does infinity', [[Infinity]], '#VALUE!', 'error'],
    ['nor null', [[null]], '#VALUE!', 'error'],
    ['nor nothing at all', undefined, '#VALUE!', 'error'],
    ['nor an empty matrix', [], '#VALUE!', 'error'],
  ])('%s', (_, answer, shown, kind) => {
    const result = cellResult(answer);
    expect(result.isArray()).toBe(false);
    expect([result.getValue(), kindOf(result)]).toEqual([shown, kind]);
  });

  test('a matrix spills, each element by itself', () => {
    const result = cellResult([
      [1, '2026'],
      [new CustomFunctionError('#N/A'), NaN],
    ]) as ArrayValueObject;
    expect([result.getRowCount(), result.getColumnCount()]).toEqual([2, 2]);
    expect(result.getArrayValue().map((row) => row.map((value) => value?.getValue()))).toEqual([
      [1, '2026'],
      ['#N/A', '#VALUE!'],
    ]);
  });
});

function kindOf(value: BaseValueObject): string {
  if (value.isError()) return 'error';
  if (value.isString()) return 'text';
  if (value.isBoolean()) return 'boolean';
  return value.isNumber() ? 'number' : 'other';
}
