import { formulaWords } from '../../src/sheets/formulaWords';
import { formula, literal } from '../../src/sheets/plan';

const cell = { row: 2, column: 1 };

test.each([
  ['no text', formula`SUM(${cell},1)`, ''],
  ['texts around a number', formula`"Growth of "&${cell}&"%"`, 'Growth of %'],
  ['a quotation mark', formula`${literal('a "b"')}&${cell}`, 'a "b"'],
  [
    'a sheet with a quotation mark, which is no text',
    formula`${{ ...cell, sheet: 'a "b" c' }}&"d"`,
    'd',
  ],
  ['nothing between quotation marks', formula`IF(${cell}="","none",${cell})`, 'none'],
])('of a formula with %s: %j', (_, written, words) => {
  expect(formulaWords(written)).toBe(words);
});
