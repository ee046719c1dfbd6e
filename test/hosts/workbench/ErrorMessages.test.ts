import { CustomFunctionError } from '../../../src/hosts/workbench/customFunctions';
import { type Cell, ErrorMessages } from '../../../src/hosts/workbench/ErrorMessages';

const formula: Cell = { sheet: 'a', row: 1, column: 1 };
const spill = [
  [1, new CustomFunctionError('#N/A', 'never pays back')],
  [new CustomFunctionError('#VALUE!', 'got 82'), 2],
];

describe('ErrorMessages', () => {
  test.each<[why: string, cell: Cell, code: string, expected: string | undefined]>([
    ['the reason of an element', { ...formula, column: 2 }, '#N/A', 'never pays back'],
    ['of another element', { ...formula, row: 2 }, '#VALUE!', 'got 82'],
    ['none for a number', formula, '#N/A', undefined],
    ['none beyond the spill', { ...formula, row: 3 }, '#N/A', undefined],
    ['none if the cell shows another code', { ...formula, row: 2 }, '#REF!', undefined],
  ])('%s', (_, cell, code, expected) => {
    const messages = new ErrorMessages();
    messages.keep(formula, spill);
    expect(messages.of(cell, formula, code)).toBe(expected);
  });

  test('a new answer takes the place of the old one', () => {
    const messages = new ErrorMessages();
    messages.keep(formula, new CustomFunctionError('#N/A', 'never pays back'));
    messages.keep(formula, [[3]]);
    expect(messages.of(formula, formula, '#N/A')).toBeUndefined();
  });

  test('the same cell of another sheet has none', () => {
    const messages = new ErrorMessages();
    messages.keep(formula, new CustomFunctionError('#N/A', 'never pays back'));
    const other = { ...formula, sheet: 'b' };
    expect(messages.of(other, other, '#N/A')).toBeUndefined();
  });
});
