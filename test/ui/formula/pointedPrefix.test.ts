import { pointedPrefix } from '../../../src/ui/formula/pointedPrefix';

test.each<[text: string, before: string | undefined, why: string]>([
  ['', '', 'an empty field is filled'],
  [' ', ' ', 'so is one with space'],
  ['A1', '', 'a reference gives way'],
  ['$B$2:C9', '', 'so does a range'],
  ["'My data'!B2", '', 'and one of another sheet'],
  ['A:C', '', 'whole columns too'],
  ['A3+', 'A3+', 'an operator waits for an operand'],
  ['-', '-', 'a sign too'],
  ['A3 * ', 'A3 * ', 'with space around it'],
  ['A3+B4', 'A3+', 'the last reference gives way'],
  ['SUM(', 'SUM(', 'a bracket waits'],
  ['=SUM(A3,', '=SUM(A3,', 'a comma too'],
  ['=A3', '=', 'behind an equals sign'],
  ['60', undefined, 'a number is complete'],
  ['1,500', undefined, 'in any form'],
  ['82%', undefined, 'so is a per cent'],
  ['A3+5', undefined, 'so is an expression'],
  ['SUM(A3)', undefined, 'so is a call'],
  ['{1,2,4}', undefined, 'so are values'],
  ['Spend', undefined, 'so is a name'],
  ['bigtech.ai_spend', undefined, 'so is an id'],
])('%j keeps %j: %s', (text, before) => {
  expect(pointedPrefix(text)).toBe(before);
});
